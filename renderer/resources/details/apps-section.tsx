import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { integrationsFor, isAssignable } from '../../../shared/plakar-apps/rules/app-fit.ts';
import { tagOf } from '../../../shared/resources/rules/resource-tag.ts';
import type { Resource, ResourceDetails } from '../../../shared/resources/resource.ts';
import type { PlakarAppSummary } from '../../../shared/plakar-apps/plakar-app.ts';
import { AssignAppModal } from '../../plakar-apps/app-form/assign-app-modal.tsx';
import { AppMenu } from '../../plakar-apps/app-menu.tsx';
import { LastCheck } from '../../plakar-apps/last-check.tsx';
import { CopyButton } from '../../kit/copy-button.tsx';
import { MiddleEllipsis } from '../../kit/middle-ellipsis.tsx';
import { RoleIcon } from '../../kit/role-icon.tsx';
import { integrationName, noFitText, temperatureWord } from '../../plakar-apps/app-text.ts';
import { roleLabel } from '../../text/status-text.ts';
import { useAppsOf } from '../../plakar-apps/queries.ts';
import { useResourceDetails } from '../queries.ts';
import { t } from '../../text/translate.ts';
import { otherPlakarOptionsFor } from '../../plakar-apps/other-plakar-options.ts';
import { plakarOptionText } from '../../plakar-apps/plakar-option-text.ts';
import styles from './apps-section.module.css';
import sectionStyles from './section.module.css';
import quietStyles from '../../kit/quiet.module.css';

interface OfResource {
  inventoryId: string;
  urn: string;
}

/** Number of a resource's apps; renders nothing until it is known. */
export function AppsCount({ inventoryId, urn }: OfResource) {
  const count = useAppsOf(inventoryId, urn)?.length;
  return count === undefined ? null : <span className={styles['resource-tab-count']}>{count}</span>;
}

/** The apps of a resource, and a way to assign one, or why there is none. */
export function AppsSection({ details }: { details: ResourceDetails }) {
  const { inventoryId, resource } = details;
  const [isAssigning, setIsAssigning] = useState(false);
  const apps = useAppsOf(inventoryId, resource.urn);
  const canAssign = isAssignable(resource);
  return (
    <section>
      <h2 className={sectionStyles['resource-section-title']}>{t('common.apps')}</h2>
      {apps !== undefined && apps.length > 0 && <AppList apps={apps} />}
      {canAssign ? (
        <div className={styles['apps-assign']}>
          {apps?.length === 0 && (
            <p className={quietStyles['resource-quiet']}>{t('resources.appsEmpty')}</p>
          )}
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => setIsAssigning(true)}
          >
            {t('common.assignApp')}
          </Button>
        </div>
      ) : (
        <NoFit details={details} />
      )}
      <OtherPlakarOptions resource={resource} />
      {isAssigning && (
        <AssignAppModal target={{ inventoryId, resource }} onClose={() => setIsAssigning(false)} />
      )}
    </section>
  );
}

function AppList({ apps }: { apps: readonly PlakarAppSummary[] }) {
  return (
    <ul className={styles['app-list']}>
      {apps.map((app) => (
        <li key={app.id} className={styles['app-list-row']}>
          <RoleIcon role={app.role} size={18} />
          <span className={styles['app-list-main']}>
            <MiddleEllipsis text={app.name} />
            <span className={styles['app-list-small']}>{factsOf(app)}</span>
          </span>
          <LastCheck app={app} />
          <AppMenu app={app} />
        </li>
      ))}
    </ul>
  );
}

/** “Source · S3 · production · files”. */
function factsOf({ role, integration, environment, dataClasses, temperature }: PlakarAppSummary) {
  const facts = [
    roleLabel(role),
    integrationName(integration),
    temperature === null ? null : temperatureWord(temperature),
    environment,
    dataClasses.length === 0 ? null : dataClasses.join(', '),
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}

/** Why Plakar has no integration for this resource, and the alternatives. */
function NoFit({ details }: { details: ResourceDetails }) {
  const { inventoryId, resource } = details;
  const fit = integrationsFor(resource, 'source');
  if (fit.kind === 'fits') return null;
  const tag = tagOf(resource.urn);
  return (
    <div className={styles['apps-no-fit']}>
      <p className={quietStyles['resource-quiet']}>{noFitText(fit, resource.urn)}</p>
      {fit.reason === 'volume' ? (
        <Instances inventoryId={inventoryId} urns={resource.attachedTo} />
      ) : (
        <p className={quietStyles['resource-quiet']}>
          {t('resources.plakarTagHelp')}{' '}
          <span className={styles['apps-tag']}>
            <code>-tag {tag}</code>
            <CopyButton value={`-tag ${tag}`} label={t('resources.plakarTagCopy')} />
          </span>
        </p>
      )}
    </div>
  );
}

interface InstancesProps {
  inventoryId: string;
  /** undefined: not read. */
  urns: readonly string[] | undefined;
}

/** The instances that a volume is attached to; each can have an app. */
function Instances({ inventoryId, urns }: InstancesProps) {
  if (urns === undefined || urns.length === 0) {
    return (
      <p className={quietStyles['resource-quiet']}>
        {urns === undefined
          ? t('resources.attachedInstanceUnknown')
          : t('resources.attachedInstanceNone')}
      </p>
    );
  }
  return (
    <div className={styles['apps-instances']}>
      {urns.map((urn) => (
        <InstanceButton key={urn} inventoryId={inventoryId} urn={urn} />
      ))}
    </div>
  );
}

function InstanceButton({ inventoryId, urn }: OfResource) {
  const [isAssigning, setIsAssigning] = useState(false);
  const instance = useResourceDetails(inventoryId, urn).data?.resource;
  if (instance === undefined) return null;
  return (
    <>
      <Button variant="default" onClick={() => setIsAssigning(true)}>
        {t('resources.assignAppToInstance', { name: instance.name })}
      </Button>
      {isAssigning && (
        <AssignAppModal
          target={{ inventoryId, resource: instance }}
          onClose={() => setIsAssigning(false)}
        />
      )}
    </>
  );
}

/** Other Plakar products that can back this resource up, and what they refuse. */
function OtherPlakarOptions({ resource }: { resource: Resource }) {
  const options = otherPlakarOptionsFor(resource);
  if (options.length === 0) return null;
  return (
    <div className={styles['other-plakar-options']}>
      <p className={quietStyles['resource-quiet']}>{t('resources.otherPlakarOptions')}</p>
      <dl>
        {options.map((each) => {
          const { by, what } = plakarOptionText(each);
          return (
            <div key={each}>
              <dt>{by}</dt>
              <dd>{what}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
