import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type {
  LeftoverView,
  LeftoverViews,
} from '../../../shared/restore-points/plakar-leftover.ts';
import { Ago } from '../../kit/ago.tsx';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { MiddleEllipsis } from '../../kit/middle-ellipsis.tsx';
import { useNow } from '../../kit/use-now.ts';
import { formatBytes, formatCount, noValue } from '../../text/numbers.ts';
import { useLeftovers } from './queries.ts';
import { rich, t } from '../../text/translate.ts';
import { resourceAddress } from '../../navigation/resources-link.ts';
import { LeftoverRemedy } from './leftover-remedy.tsx';
import {
  leftoverKindLabel,
  leftoverMessage,
  moreLeftoversText,
  unknownOriginText,
} from './leftover-text.ts';
import inventoryPanelStyles from '../../kit/inventory-panel.module.css';
import leftoversStyles from './leftovers.module.css';
import styles from './leftovers-card.module.css';

const shownFirst = 10;

/** Leftovers of Plakar backups in an account; renders nothing if there are none. */
export function LeftoversCard({ inventoryId }: { inventoryId: string }) {
  const found = useLeftovers(inventoryId, null);
  if (found.error) {
    return <FailureAlert error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (!found.data || found.data.count === 0) return null;
  return (
    <section
      className={`panel ${inventoryPanelStyles['inventory-panel']}`}
      aria-labelledby="leftovers-title"
    >
      <header className={inventoryPanelStyles['inventory-panel-head']}>
        <div>
          <Title order={2} id="leftovers-title">
            {t('restorePoints.leftoversTitle')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('restorePoints.leftoversHelp', { count: found.data.count })}
          </Text>
        </div>
      </header>
      <div className={inventoryPanelStyles['inventory-panel-body']}>
        <Leftovers found={found.data} inventoryId={inventoryId} />
        <LeftoverRemedy />
      </div>
    </section>
  );
}

function Leftovers({ found, inventoryId }: { found: LeftoverViews; inventoryId: string }) {
  const { count, leftovers } = found;
  const [showsAll, setShowsAll] = useState(false);
  const isLong = leftovers.length > shownFirst;
  const shown = showsAll ? leftovers : leftovers.slice(0, shownFirst);
  return (
    <>
      <ul className={leftoversStyles['leftovers']}>
        {shown.map((leftover) => (
          <Leftover
            key={`${leftover.kind} ${leftover.projectId} ${leftover.id}`}
            leftover={leftover}
            inventoryId={inventoryId}
          />
        ))}
      </ul>
      {isLong && !showsAll && (
        <Button variant="default" size="xs" mt="xs" onClick={() => setShowsAll(true)}>
          {t('common.showAll', { count: formatCount(leftovers.length) })}
        </Button>
      )}
      {count > leftovers.length && (showsAll || !isLong) && (
        <p className={leftoversStyles['leftover-remedy']}>
          {moreLeftoversText(count - leftovers.length)}
        </p>
      )}
    </>
  );
}

function Leftover({ leftover, inventoryId }: { leftover: LeftoverView; inventoryId: string }) {
  const { kind, name, projectName, region, createdAt, sizeBytes } = leftover;
  const now = useNow();
  return (
    <li>
      <span className={leftoversStyles['leftover-main']}>
        <span className={leftoversStyles['leftover-name']}>
          <MiddleEllipsis text={name} />
        </span>
        <span className={styles['leftover-small']}>
          <bdi>
            {[leftoverKindLabel(kind), projectName, region]
              .filter((fact) => fact !== null)
              .join(' · ')}
          </bdi>
        </span>
      </span>
      <span className={leftoversStyles['leftover-origin']}>
        {rich(leftoverMessage(leftover, now), {
          origin: <Origin leftover={leftover} inventoryId={inventoryId} />,
        })}
      </span>
      <span className={leftoversStyles['leftover-when']}>
        {createdAt === null ? noValue : <Ago at={createdAt} />}
      </span>
      <span className={leftoversStyles['leftover-size']}>{formatBytes(sizeBytes)}</span>
    </li>
  );
}

function Origin({ leftover, inventoryId }: { leftover: LeftoverView; inventoryId: string }) {
  const { origin, resourceUrn, resourceName } = leftover;
  if (resourceUrn === null) return unknownOriginText(origin);
  return <Link href={resourceAddress(inventoryId, resourceUrn)}>{resourceName ?? origin.id}</Link>;
}
