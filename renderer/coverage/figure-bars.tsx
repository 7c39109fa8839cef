import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { countedIn } from '../../shared/coverage/rules/figure.ts';
import type { CoverageCounts } from '../../shared/coverage/coverage.ts';
import type { Protection } from '../../shared/resources/resource.ts';
import { ClassIcon } from '../kit/class-icon.tsx';
import { MiddleEllipsis } from '../kit/middle-ellipsis.tsx';
import { ProtectionSign } from '../kit/protection-badge.tsx';
import { formatCount, formatPercent } from '../text/numbers.ts';
import { protectionLabel } from '../text/status-text.ts';
import { t } from '../text/translate.ts';
import { resourcesAddress } from '../navigation/resources-link.ts';
import { countedParts, type FigureLine, longestBar } from './figure-lines.ts';
import styles from './figure-bars.module.css';
import chartPanelStyles from './chart-panel.module.css';

/** The others are shown on request. */
const shownFirst = 12;

/**
 * A bar for each line, with a length proportional to its resources; each part links to them. Sorted by attention
 * needed.
 */
export function FigureBars({ lines }: { lines: readonly FigureLine[] }) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? lines : lines.slice(0, shownFirst);
  const longest = longestBar(lines);
  return (
    <>
      <ul className={styles['figure-bars']}>
        {shown.map((line) => (
          <li key={line.key} className={styles['figure-bar-line']}>
            <LineName line={line} />
            <Bar line={line} longest={longest} />
            <span className={styles['figure-bar-share']}>{shareOf(line.figure)}</span>
          </li>
        ))}
      </ul>
      {lines.length > shownFirst && (
        <Button
          variant="default"
          size="xs"
          aria-expanded={showsAll}
          onClick={() => setShowsAll((was) => !was)}
          className={chartPanelStyles['show-all']}
        >
          {showsAll
            ? t('coverage.showFewer')
            : t('common.showAll', { count: formatCount(lines.length) })}
        </Button>
      )}
    </>
  );
}

function Bar({ line, longest }: { line: FigureLine; longest: number }) {
  const counted = countedIn(line.figure);
  if (counted === 0) {
    return <span className={styles['figure-bar-none']}>{t('coverage.nothingToProtect')}</span>;
  }
  return (
    <div className={styles['figure-bar-room']}>
      <div className={styles['figure-bar']} style={{ width: `${(counted / longest) * 100}%` }}>
        {countedParts.map(({ protection, field }) => {
          const count = line.figure[field];
          return (
            count > 0 && <Part key={protection} line={line} protection={protection} count={count} />
          );
        })}
      </div>
    </div>
  );
}

interface PartProps {
  line: FigureLine;
  protection: Protection;
  count: number;
}

function Part({ line, protection, count }: PartProps) {
  const part = {
    className: styles['figure-bar-part'],
    'data-protection': protection,
    style: { flexGrow: count },
    title: `${formatCount(count)} · ${protectionLabel(protection)}`,
  };
  const label = (
    <span className={styles['figure-bar-label']} aria-hidden="true">
      <ProtectionSign protection={protection} />
      {formatCount(count)}
    </span>
  );
  if (line.filters === null) return <span {...part}>{label}</span>;
  return (
    <Link
      {...part}
      href={resourcesAddress({ ...line.filters, protection })}
      aria-label={partLabel(line, protection, count)}
    >
      {label}
    </Link>
  );
}

/** Accessible name of a link to a part of a line. */
export function partLabel({ name }: FigureLine, protection: Protection, count: number): string {
  return t('coverage.stateInNameLink', {
    count: formatCount(count),
    state: protectionLabel(protection),
    name,
  });
}

/** Name of a line, linked to all its resources. */
export function LineName({ line }: { line: FigureLine }) {
  return (
    <div className={styles['coverage-name']}>
      {line.class !== null && <ClassIcon class={line.class} />}
      {line.filters === null ? (
        <MiddleEllipsis text={line.name} />
      ) : (
        <Link href={resourcesAddress(line.filters)}>
          <MiddleEllipsis text={line.name} />
        </Link>
      )}
      {line.note !== null && (
        <bdi className={styles['coverage-note']} title={line.note}>
          {line.note}
        </bdi>
      )}
    </div>
  );
}

/** Protected share of the counted resources; none if nothing is counted or nothing is known. */
export function shareOf(figure: CoverageCounts): string {
  const counted = countedIn(figure);
  return formatPercent(figure.protected, figure.unknown === counted ? 0 : counted);
}
