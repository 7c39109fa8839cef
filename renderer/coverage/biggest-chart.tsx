import { Link } from 'wouter';
import type { CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import type { CoverageOverview, UnprotectedResource } from '../../shared/coverage/coverage.ts';
import { ClassIcon } from '../kit/class-icon.tsx';
import { MiddleEllipsis } from '../kit/middle-ellipsis.tsx';
import { formatBytes } from '../text/numbers.ts';
import { classLabel } from '../text/status-text.ts';
import { rich, t } from '../text/translate.ts';
import { resourceAddress, resourcesAddress } from '../navigation/resources-link.ts';
import './state-fill.css';
import { scopeLink } from './scope-address.ts';
import { ChartPanel } from './chart-panel.tsx';
import chartPanelStyles from './chart-panel.module.css';
import groupBarsStyles from './group-bars.module.css';
import styles from './biggest-chart.module.css';
import chartTableStyles from './chart-table.module.css';

interface BiggestChartProps {
  overview: Pick<CoverageOverview, 'biggest' | 'unsizedCount' | 'total'>;
  scope: CoverageScope;
}

/** The largest unprotected resources. */
export function BiggestChart({ overview, scope }: BiggestChartProps) {
  const { biggest, unsizedCount } = overview;
  const title = t('coverage.largest');
  return (
    <ChartPanel
      title={title}
      note={<Unsized count={unsizedCount} scope={scope} />}
      chart={<SizeBars biggest={biggest} />}
      table={<SizeTable biggest={biggest} title={title} />}
    />
  );
}

function Unsized({ count, scope }: { count: number; scope: CoverageScope }) {
  if (count === 0) return null;
  return rich('coverage.largestUnsized', {
    count,
    a: (children) => (
      <Link
        key="link"
        href={resourcesAddress({ ...scopeLink(scope), protection: 'not-protected' })}
      >
        {children}
      </Link>
    ),
  });
}

function SizeBars({ biggest }: { biggest: readonly UnprotectedResource[] }) {
  const most = Math.max(1, biggest[0]?.sizeBytes ?? 0);
  if (biggest.length === 0) {
    return <p className={chartPanelStyles['chart-empty']}>{t('coverage.largestEmpty')}</p>;
  }
  return (
    <ul className={groupBarsStyles['group-bars']}>
      {biggest.map((resource) => (
        <li
          key={`${resource.inventoryId} ${resource.urn}`}
          className={groupBarsStyles['group-bar-line']}
          data-wide="true"
        >
          <div className={groupBarsStyles['coverage-name']}>
            <ClassIcon class={resource.class} />
            <Link href={resourceAddress(resource.inventoryId, resource.urn)}>
              <MiddleEllipsis text={resource.name} />
            </Link>
          </div>
          <span className={styles['group-bar-place']}>
            <bdi>{placeOf(resource)}</bdi>
          </span>
          <Link
            href={resourceAddress(resource.inventoryId, resource.urn)}
            className={groupBarsStyles['group-bar-room']}
            tabIndex={-1}
            aria-hidden="true"
          >
            <span
              className={`${groupBarsStyles['group-bar']} ${groupBarsStyles['group-bar-segment']} state-fill`}
              data-protection="not-protected"
              style={{ width: `${(resource.sizeBytes / most) * 100}%` }}
            />
          </Link>
          <span className={groupBarsStyles['group-bar-share']}>
            {formatBytes(resource.sizeBytes)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function placeOf({ projectName, regions }: UnprotectedResource): string {
  return [projectName, ...regions].join(' · ');
}

function SizeTable({ biggest, title }: { biggest: readonly UnprotectedResource[]; title: string }) {
  return (
    <table>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('common.name')}</th>
          <th scope="col">{t('common.class')}</th>
          <th scope="col">{t('common.project')}</th>
          <th scope="col">{t('common.region')}</th>
          <th scope="col" className={chartTableStyles['coverage-number']}>
            {t('common.size')}
          </th>
        </tr>
      </thead>
      <tbody>
        {biggest.map((resource) => (
          <tr key={`${resource.inventoryId} ${resource.urn}`}>
            <th scope="row">
              <Link href={resourceAddress(resource.inventoryId, resource.urn)}>
                <MiddleEllipsis text={resource.name} />
              </Link>
            </th>
            <td>{classLabel(resource.class)}</td>
            <td>{resource.projectName}</td>
            <td>{resource.regions.join(', ')}</td>
            <td className={chartTableStyles['coverage-number']}>
              {formatBytes(resource.sizeBytes)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
