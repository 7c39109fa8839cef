import { notify } from '../../kit/notify.ts';
import { assignableRoles, integrationsFor } from '../../../shared/plakar-apps/rules/app-fit.ts';
import type { PlakarAppSummary } from '../../../shared/plakar-apps/plakar-app.ts';
import { classLabel, roleLabel } from '../../text/status-text.ts';
import { t } from '../../text/translate.ts';
import { AppFormModal } from './app-form-modal.tsx';
import { RoleChoice } from './app-terms.tsx';
import type { AppTarget } from './app-values.ts';
import { useAppForm } from './use-app-form.ts';
import type { ResourceClass } from '../../../shared/resources/resource.ts';
import { ClassIcon } from '../../kit/class-icon.tsx';
import { MiddleEllipsis } from '../../kit/middle-ellipsis.tsx';
import styles from './assign-app-modal.module.css';

interface AssignAppModalProps {
  target: AppTarget;
  onClose: () => void;
}

/** Assigns a source or destination app to a resource. */
export function AssignAppModal({ target, onClose }: AssignAppModalProps) {
  const roles = assignableRoles.filter(
    (role) => integrationsFor(target.resource, role).kind === 'fits',
  );
  const form = useAppForm({ app: null, target }, roles[0] ?? 'source');

  function notifySaved({ name }: PlakarAppSummary) {
    onClose();
    notify({ color: 'green', message: t('plakarApps.assignDone', { name }) });
  }

  return (
    <AppFormModal
      form={form}
      title={t('common.assignApp')}
      submitLabel={t('plakarApps.assign')}
      onClose={onClose}
      onSaved={notifySaved}
    >
      <AppSubjectLine resourceName={target.resource.name} resourceClass={target.resource.class} />
      <RoleChoice form={form} roles={roles} />
    </AppFormModal>
  );
}

interface EditAppModalProps {
  app: PlakarAppSummary;
  onClose: () => void;
}

/** Edits an app, except for its resource and role. */
export function EditAppModal({ app, onClose }: EditAppModalProps) {
  const form = useAppForm({ app, target: null }, app.role);

  function notifySaved({ name }: PlakarAppSummary) {
    onClose();
    notify({ color: 'green', message: t('plakarApps.saveDone', { name }) });
  }

  return (
    <AppFormModal
      form={form}
      title={t('plakarApps.editTitle')}
      submitLabel={t('common.saveChanges')}
      onClose={onClose}
      onSaved={notifySaved}
    >
      <AppSubjectLine
        resourceName={app.resourceName}
        resourceClass={app.resourceClass}
        role={roleLabel(app.role)}
      />
    </AppFormModal>
  );
}

interface AppSubjectLineProps {
  resourceName: string;
  resourceClass: ResourceClass | null;
  role?: string;
}

/** The app's resource and role, which cannot be changed here. */
function AppSubjectLine({ resourceName, resourceClass, role }: AppSubjectLineProps) {
  const facts = [resourceClass === null ? null : classLabel(resourceClass), role ?? null];
  return (
    <div className={styles['app-subject']}>
      {resourceClass !== null && <ClassIcon class={resourceClass} />}
      <strong>
        <MiddleEllipsis text={resourceName} />
      </strong>
      <span className={styles['app-subject-facts']}>
        {facts.filter((fact) => fact !== null).join(' · ')}
      </span>
    </div>
  );
}
