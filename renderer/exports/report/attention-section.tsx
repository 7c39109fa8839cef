import type { ReportContents, UnprotectedClass } from '../../../shared/exports/report.ts';
import { unknownText, unreadListsText } from '../../coverage/coverage-text.ts';
import { formatBytes, formatCount } from '../../text/numbers.ts';
import { listOf } from '../../text/lists.ts';
import { classLabel } from '../../text/status-text.ts';
import { t } from '../../text/translate.ts';
import { LargestTable } from './largest-table.tsx';
import styles from './attention-section.module.css';
import reportStyles from './report.module.css';

/** What a reader decides on: what has no protection, how large it is, and what is not known. */
export function AttentionSection({ contents }: { contents: ReportContents }) {
  const { coverage, unprotected } = contents;
  return (
    <section>
      <h2>{t('report.attentionTitle')}</h2>
      {unprotected.length === 0 ? (
        <p>{t('report.attentionNone')}</p>
      ) : (
        <>
          <ClassTable classes={unprotected} />
          {coverage.biggest.length > 0 && <LargestTable resources={coverage.biggest} />}
        </>
      )}
      <h3>{t('report.unreadShort')}</h3>
      <Unread coverage={coverage} />
    </section>
  );
}

function ClassTable({ classes }: { classes: readonly UnprotectedClass[] }) {
  return (
    <table className={styles['report-attention']}>
      <thead>
        <tr>
          <th scope="col">{t('common.class')}</th>
          <th scope="col" className={reportStyles['report-number']}>
            {t('status.notProtected')}
          </th>
          <th scope="col" className={reportStyles['report-number']}>
            {t('common.size')}
          </th>
          <th scope="col">{t('report.unsized')}</th>
        </tr>
      </thead>
      <tbody>
        {classes.map(({ class: ofClass, count, sizeBytes, unsizedCount }) => (
          <tr key={ofClass}>
            <th scope="row">{classLabel(ofClass)}</th>
            <td className={reportStyles['report-number']}>{formatCount(count)}</td>
            <td className={reportStyles['report-number']}>
              {formatBytes(unsizedCount === count ? null : sizeBytes)}
            </td>
            <td>{unsizedCount > 0 && t('report.unsizedCount', { count: unsizedCount })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Unread({ coverage }: Pick<ReportContents, 'coverage'>) {
  const { unreadLists, neverSynced, unknown } = coverage;
  const ofUnknown = unknownText(unknown);
  if (unreadLists === 0 && neverSynced.length === 0 && ofUnknown === null) {
    return <p>{t('report.unreadNone')}</p>;
  }
  return (
    <ul>
      {unreadLists > 0 && <li>{unreadListsText(unreadLists)}</li>}
      {ofUnknown !== null && <li>{ofUnknown}</li>}
      {neverSynced.length > 0 && <li>{t('report.neverSynced', { names: listOf(neverSynced) })}</li>}
    </ul>
  );
}
