import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { FactChange, ResourceMention } from '../../../shared/coverage/changes.ts';
import type { Protection } from '../../../shared/resources/resource.ts';
import { Ago } from '../../kit/ago.tsx';
import { ClassIcon } from '../../kit/class-icon.tsx';
import { MiddleEllipsis } from '../../kit/middle-ellipsis.tsx';
import { ProtectionBadge } from '../../kit/protection-badge.tsx';
import { factText, unnamedText } from '../../coverage/changes-text.ts';
import { formatCount } from '../../text/numbers.ts';
import { rich, t } from '../../text/translate.ts';
import { resourceAddress } from '../../navigation/resources-link.ts';
import styles from './change-list.module.css';

const shownFirst = 10;

/** A resource in a list of changes, with its details. */
type Entry = ResourceMention & {
  facts?: FactChange[];
  protection?: Protection | undefined;
  /** A change of status. */
  before?: Protection;
  after?: Protection;
  at?: string;
};

/** Some resources, and the total count. */
export interface ChangeListEntries {
  count: number;
  entries: readonly Entry[];
  /** Whether they are no longer in any table. */
  areGone?: boolean;
}

interface ChangeListProps {
  list: ChangeListEntries;
  inventoryId: string;
}

export function ChangeList({ list, inventoryId }: ChangeListProps) {
  const [showsAll, setShowsAll] = useState(false);
  const { count, entries, areGone = false } = list;
  const shown = showsAll ? entries : entries.slice(0, shownFirst);
  const isLong = entries.length > shownFirst;
  return (
    <>
      <ul className={styles['change-list']}>
        {shown.map((entry) => (
          <li key={entry.urn} className={styles['change']}>
            <span className={styles['change-name']}>
              <ClassIcon class={entry.class} />
              {areGone ? (
                <MiddleEllipsis text={entry.name} />
              ) : (
                <Link href={resourceAddress(inventoryId, entry.urn)}>
                  <MiddleEllipsis text={entry.name} />
                </Link>
              )}
            </span>
            <span className={styles['change-place']}>
              <bdi>{[entry.projectName, ...entry.regions].join(' · ')}</bdi>
            </span>
            <What entry={entry} />
          </li>
        ))}
      </ul>
      {isLong && !showsAll && (
        <Button variant="default" size="xs" mt="xs" onClick={() => setShowsAll(true)}>
          {t('common.showAll', { count: formatCount(entries.length) })}
        </Button>
      )}
      {count > entries.length && (showsAll || !isLong) && (
        <p className={styles['change-unnamed']}>{unnamedText(count - entries.length)}</p>
      )}
    </>
  );
}

function What({ entry }: { entry: Entry }) {
  const { facts = [], protection, before, after, at } = entry;
  return (
    <span className={styles['change-what']}>
      {before !== undefined && after !== undefined && (
        <span>
          {rich('coverage.changedProtection', {
            before: <ProtectionBadge key="before" protection={before} />,
            after: <ProtectionBadge key="after" protection={after} />,
          })}
        </span>
      )}
      {protection !== undefined && <ProtectionBadge protection={protection} />}
      {at !== undefined && (
        <span className={styles['change-noticed']}>
          <Ago at={at} />
        </span>
      )}
      {facts.map((fact) => (
        <span key={fact.fact}>{factText(fact)}</span>
      ))}
    </span>
  );
}
