import { Link } from 'wouter';
import type { PlakarAppSummary } from '../../shared/plakar-apps/plakar-app.ts';
import { AppMenu } from './app-menu.tsx';
import { LastCheck } from './last-check.tsx';
import { ClassIcon } from '../kit/class-icon.tsx';
import { MiddleEllipsis } from '../kit/middle-ellipsis.tsx';
import { RoleIcon } from '../kit/role-icon.tsx';
import { protocolName, temperatureWord } from './app-text.ts';
import { roleLabel } from '../text/status-text.ts';
import { t } from '../text/translate.ts';
import { resourcesAddress } from '../navigation/resources-link.ts';
import styles from './app-table.module.css';

export function AppTable({ apps }: { apps: readonly PlakarAppSummary[] }) {
  return (
    <div className={`panel ${styles['app-table-scroller']}`}>
      <table className={styles['app-table']}>
        <thead>
          <tr>
            <th scope="col">{t('common.name')}</th>
            <th scope="col">{t('common.role')}</th>
            <th scope="col">{t('plakarApps.columnResource')}</th>
            <th scope="col">{t('common.state')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('common.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {apps.map((app) => (
            <AppLine key={app.id} app={app} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AppLine({ app }: { app: PlakarAppSummary }) {
  const { name, role, protocol, resourceName, inventoryName, inventoryId } = app;
  const terms = termsOf(app);
  return (
    <tr>
      <th scope="row">
        <MiddleEllipsis text={name} />
        {terms !== '' && <span className={styles['app-table-small']}>{terms}</span>}
      </th>
      <td>
        <span className={styles['app-table-icon']}>
          <RoleIcon role={role} />
          <span className={styles['app-table-role']}>{roleLabel(role)}</span>
        </span>
        <span className={styles['app-table-small']}>{protocolName(protocol, role)}</span>
      </td>
      <td>
        {app.resourceClass === null ? (
          <MiddleEllipsis text={resourceName} />
        ) : (
          <Link
            className={styles['app-table-icon']}
            href={resourcesAddress({ inventory: inventoryId, class: app.resourceClass })}
          >
            <ClassIcon class={app.resourceClass} />
            <MiddleEllipsis text={resourceName} />
          </Link>
        )}
        <span className={styles['app-table-small']}>
          <Link className={styles['app-table-icon']} href={`/inventories/${inventoryId}`}>
            <MiddleEllipsis text={inventoryName} />
          </Link>
        </span>
      </td>
      <td>
        <LastCheck app={app} />
      </td>
      <td>
        <AppMenu app={app} />
      </td>
    </tr>
  );
}

function termsOf({ environment, dataClasses, temperature }: PlakarAppSummary): string {
  return [
    environment,
    dataClasses.length === 0 ? null : dataClasses.join(', '),
    temperature === null ? null : temperatureWord(temperature),
  ]
    .filter((term) => term !== null)
    .join(' · ');
}
