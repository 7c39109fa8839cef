import type { UnprotectedResource } from '../../../shared/coverage/coverage.ts';
import { formatBytes } from '../../text/numbers.ts';
import { classLabel } from '../../text/status-text.ts';
import { t } from '../../text/translate.ts';
import styles from './largest-table.module.css';
import reportStyles from './report.module.css';

/** The largest resources that are not protected. */
export function LargestTable({ resources }: { resources: readonly UnprotectedResource[] }) {
  return (
    <>
      <h3>{t('coverage.largest')}</h3>
      <table className={styles['report-largest']}>
        <thead>
          <tr>
            <th scope="col">{t('common.name')}</th>
            <th scope="col">{t('common.project')}</th>
            <th scope="col">{t('common.class')}</th>
            <th scope="col">{t('common.region')}</th>
            <th scope="col" className={reportStyles['report-number']}>
              {t('common.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {resources.map((resource) => (
            <tr key={`${resource.inventoryId} ${resource.urn}`}>
              <th scope="row">
                <bdi>{resource.name}</bdi>
              </th>
              <td>
                <bdi>{resource.projectName}</bdi>
              </td>
              <td>{classLabel(resource.class)}</td>
              <td>{resource.regions.join(', ')}</td>
              <td className={reportStyles['report-number']}>{formatBytes(resource.sizeBytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
