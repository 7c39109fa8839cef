import { Text } from '@mantine/core';
import type { ConnectionReport } from '../../shared/accounts/credentials.ts';
import type { Project } from '../../shared/resources/project.ts';
import type { SignInMethod } from '../../shared/accounts/sign-in.ts';
import { unreadableRemedy } from './rights-text.ts';
import { t } from '../text/translate.ts';
import { Disclosure } from '../kit/disclosure.tsx';
import styles from './unreadable-projects.module.css';
import projectsChoiceStyles from './projects-choice.module.css';

interface UnreadableProjectsProps {
  report: ConnectionReport;
  method: SignInMethod;
  /** Projects with known names. */
  known: readonly Project[];
}

/** Projects that the keys can list but not read: their contents are unknown, which does not mean empty. */
export function UnreadableProjects({ report, method, known }: UnreadableProjectsProps) {
  const ids = report.unreadableProjects;
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return (
    <div className={styles['unreadable-projects']}>
      <Text size="sm">
        {t('accounts.projectsUnreadableHelp')} {unreadableRemedy(method)}
      </Text>
      <Disclosure label={t('accounts.projectsUnreadable', { count: ids.length })}>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              {names.has(id) && names.get(id) !== id && `${names.get(id)} `}
              <span className={projectsChoiceStyles['project-id']}>{id}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
