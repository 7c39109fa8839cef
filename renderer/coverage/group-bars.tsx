import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { countedIn } from '../../shared/coverage/rules/counts.ts';
import type { Protection } from '../../shared/resources/resource.ts';
import { ClassIcon } from '../kit/class-icon.tsx';
import { MiddleEllipsis } from '../kit/middle-ellipsis.tsx';
import { ProtectionSign } from '../kit/protection-badge.tsx';
import { formatCount } from '../text/numbers.ts';
import { protectionLabel } from '../text/status-text.ts';
import { t } from '../text/translate.ts';
import { resourcesAddress } from '../navigation/resources-link.ts';
import { shareOf } from './coverage-text.ts';
import { countedStates, type CoverageGroup, longestBar } from './groups.ts';
import './state-fill.css';
import styles from './group-bars.module.css';
import chartPanelStyles from './chart-panel.module.css';

/** Number of groups shown at first. A button shows all of them. */
export const shownFirst = 10;

interface GroupBarsProps {
  groups: readonly CoverageGroup[];
  title: string;
}

/**
 * A bar for each group, with a length proportional to its resources. Each segment links to the resources in one state.
 * Sorted by attention needed.
 */
export function GroupBars({ groups, title }: GroupBarsProps) {
  const [showsAll, setShowsAll] = useState(false);
  const [sought, setSought] = useState('');
  const found = groups.filter((group) => isNamed(group, sought));
  const shown = showsAll ? found : found.slice(0, shownFirst);
  const longest = longestBar(groups);
  return (
    <>
      {groups.length > shownFirst && (
        <TextInput
          className={styles['group-search']}
          size="xs"
          type="search"
          aria-label={t('coverage.groupSearch', { title })}
          placeholder={t('coverage.groupSearchPlaceholder')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      )}
      {found.length === 0 && (
        <p className={chartPanelStyles['chart-empty']}>{t('coverage.groupSearchEmpty')}</p>
      )}
      <ul className={styles['group-bars']}>
        {shown.map((group) => (
          <li key={group.key} className={styles['group-bar-line']}>
            <GroupName group={group} />
            <Bar group={group} longest={longest} />
            <span className={styles['group-bar-share']}>{shareOf(group.counts)}</span>
          </li>
        ))}
      </ul>
      {found.length > shownFirst && (
        <Button
          variant="default"
          size="xs"
          aria-expanded={showsAll}
          onClick={() => setShowsAll((was) => !was)}
          className={chartPanelStyles['show-all']}
        >
          {showsAll
            ? t('coverage.showFewer')
            : t('common.showAll', { count: formatCount(found.length) })}
        </Button>
      )}
    </>
  );
}

function isNamed({ name, note }: CoverageGroup, sought: string): boolean {
  const words = sought.trim().toLocaleLowerCase();
  return `${name} ${note ?? ''}`.toLocaleLowerCase().includes(words);
}

/** The bar of one group. */
export function Bar({ group, longest }: { group: CoverageGroup; longest: number }) {
  const counted = countedIn(group.counts);
  if (counted === 0) {
    return <span className={styles['group-bar-none']}>{t('coverage.nothingToProtect')}</span>;
  }
  return (
    <div className={styles['group-bar-room']}>
      <div
        className={styles['group-bar']}
        style={{ width: `${Math.min(1, counted / longest) * 100}%` }}
      >
        {countedStates.map(({ protection, field }) => {
          const count = group.counts[field];
          return (
            count > 0 && (
              <BarSegment key={protection} group={group} protection={protection} count={count} />
            )
          );
        })}
      </div>
    </div>
  );
}

interface BarSegmentProps {
  group: CoverageGroup;
  protection: Protection;
  count: number;
}

function BarSegment({ group, protection, count }: BarSegmentProps) {
  const segment = {
    className: `${styles['group-bar-segment']} state-fill`,
    'data-protection': protection,
    style: { flexGrow: count },
    title: `${formatCount(count)} · ${protectionLabel(protection)}`,
  };
  const label = (
    <span className={styles['group-bar-label']} aria-hidden="true">
      <ProtectionSign protection={protection} />
      {formatCount(count)}
    </span>
  );
  if (group.filters === null) return <span {...segment}>{label}</span>;
  return (
    <Link
      {...segment}
      href={resourcesAddress({ ...group.filters, protection })}
      aria-label={stateLinkLabel(group, protection, count)}
    >
      {label}
    </Link>
  );
}

/** Accessible name of a link to the resources of a group in one state. */
export function stateLinkLabel(
  { name }: CoverageGroup,
  protection: Protection,
  count: number,
): string {
  return t('coverage.stateInNameLink', {
    count: formatCount(count),
    state: protectionLabel(protection),
    name,
  });
}

/** Name of a group, linked to all its resources. */
export function GroupName({ group }: { group: CoverageGroup }) {
  return (
    <div className={styles['coverage-name']}>
      {group.class !== null && <ClassIcon class={group.class} />}
      {group.filters === null ? (
        <MiddleEllipsis text={group.name} />
      ) : (
        <Link href={resourcesAddress(group.filters)}>
          <MiddleEllipsis text={group.name} />
        </Link>
      )}
      {group.note !== null && (
        <bdi className={styles['coverage-note']} title={group.note}>
          {group.note}
        </bdi>
      )}
    </div>
  );
}
