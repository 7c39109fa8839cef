import { Link } from 'wouter';
import type { CoverageFigure } from '../../../shared/model/coverage.ts';
import type { Protection, ResourceClass } from '../../../shared/model/resource.ts';
import { ClassIcon } from '../../components/class-icon.tsx';
import { CoverageBar } from '../../components/coverage-bar.tsx';
import { MiddleEllipsis } from '../../components/middle-ellipsis.tsx';
import { ProtectionSign } from '../../components/protection-badge.tsx';
import { countedIn } from '../../../shared/domain/coverage.ts';
import { formatCount, formatPercent, noValue } from '../../format/numbers.ts';
import { protectionLabel } from '../../format/status-text.ts';
import { resourcesAddress, type ResourcesLink } from '../resources/filter-address.ts';

interface CoverageLine {
  key: string;
  name: string;
  class: ResourceClass | null;
  note: string | null;
  figure: CoverageFigure;
  /** What leads from this line to its resources. */
  filters: ResourcesLink;
}

interface CoverageTableProps {
  title: string;
  subject: string;
  lines: readonly CoverageLine[];
}

const columns = [
  { protection: 'protected', field: 'protected' },
  { protection: 'stale', field: 'stale' },
  { protection: 'not-protected', field: 'notProtected' },
  { protection: 'unknown', field: 'unknown' },
  { protection: 'excluded', field: 'excluded' },
] as const;

/** Bars and the figures they are drawn from; what needs attention first. */
export function CoverageTable({ title, subject, lines }: CoverageTableProps) {
  if (lines.length === 0) return null;
  return (
    <section className="coverage-table panel">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{subject}</th>
            <th scope="col">Coverage</th>
            <th scope="col" className="coverage-number">
              Share
            </th>
            {columns.map(({ protection }) => (
              <th key={protection} scope="col" className="coverage-number">
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
              <td>
                <CoverageBar figure={line.figure} />
              </td>
              <td className="coverage-number">{share(line.figure)}</td>
              {columns.map(({ protection, field }) => (
                <td key={protection} className="coverage-number">
                  <Count line={line} protection={protection} count={line.figure[field]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** No share where nothing is counted, nor where nothing is known. */
function share(figure: CoverageFigure): string {
  const total = countedIn(figure);
  return figure.unknown === total ? noValue : formatPercent(figure.protected, total);
}

function LineName({ line }: { line: CoverageLine }) {
  return (
    <div className="coverage-name">
      {line.class !== null && <ClassIcon class={line.class} />}
      <Link href={resourcesAddress(line.filters)}>
        <MiddleEllipsis text={line.name} />
      </Link>
      {line.note !== null && (
        <bdi className="coverage-note" title={line.note}>
          {line.note}
        </bdi>
      )}
    </div>
  );
}

interface CountProps {
  line: CoverageLine;
  protection: Protection;
  count: number;
}

function Count({ line, protection, count }: CountProps) {
  if (count === 0) return <span className="coverage-zero">0</span>;
  return (
    <Link
      href={resourcesAddress({ ...line.filters, protection })}
      aria-label={`${formatCount(count)} ${protectionLabel(protection)} in ${line.name}: show the resources`}
    >
      {formatCount(count)}
    </Link>
  );
}
