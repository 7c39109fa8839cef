import { Link } from 'wouter';
import type { Protection } from '../../shared/resources/resource.ts';
import { ProtectionSign } from '../kit/protection-badge.tsx';
import { formatCount } from '../text/numbers.ts';
import { protectionLabel } from '../text/status-text.ts';
import { t } from '../text/translate.ts';
import { resourcesAddress } from '../navigation/resources-link.ts';
import { LineName, partLabel, shareOf } from './figure-bars.tsx';
import { allParts, type FigureLine } from './figure-lines.ts';
import chartTableStyles from './chart-table.module.css';
import styles from './figure-table.module.css';

interface FigureTableProps {
  title: string;
  subject: string;
  lines: readonly FigureLine[];
}

/** The data behind the bars, plus excluded resources, which are in no bar. */
export function FigureTable({ title, subject, lines }: FigureTableProps) {
  return (
    <table>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{subject}</th>
          <th scope="col" className={chartTableStyles['coverage-number']}>
            {t('coverage.protectedShareColumn')}
          </th>
          {allParts.map(({ protection }) => (
            <th key={protection} scope="col" className={chartTableStyles['coverage-number']}>
              <ProtectionSign protection={protection} /> {protectionLabel(protection)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">
              <LineName line={line} />
            </th>
            <td className={chartTableStyles['coverage-number']}>{shareOf(line.figure)}</td>
            {allParts.map(({ protection, field }) => (
              <td key={protection} className={chartTableStyles['coverage-number']}>
                <Count line={line} protection={protection} count={line.figure[field]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CountProps {
  line: FigureLine;
  protection: Protection;
  count: number;
}

function Count({ line, protection, count }: CountProps) {
  if (count === 0) return <span className={styles['coverage-zero']}>{formatCount(0)}</span>;
  if (line.filters === null) return <>{formatCount(count)}</>;
  return (
    <Link
      href={resourcesAddress({ ...line.filters, protection })}
      aria-label={partLabel(line, protection, count)}
    >
      {formatCount(count)}
    </Link>
  );
}
