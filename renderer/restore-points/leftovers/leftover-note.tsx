import type { PlakarLeftover } from '../../../shared/restore-points/plakar-leftover.ts';
import { Ago } from '../../kit/ago.tsx';
import { MiddleEllipsis } from '../../kit/middle-ellipsis.tsx';
import { useNow } from '../../kit/use-now.ts';
import { formatBytes, noValue } from '../../text/numbers.ts';
import { useLeftovers } from './queries.ts';
import { LeftoverRemedy } from './leftover-remedy.tsx';
import { leftoverCountText, leftoverKindLabel, moreLeftoversText } from './leftover-text.ts';
import leftoversStyles from './leftovers.module.css';

const shownFirst = 5;

/** Leftovers of a resource's Plakar backups, next to its restore points; renders nothing if there are none. */
export function LeftoverNote({ inventoryId, urn }: { inventoryId: string; urn: string }) {
  const now = useNow();
  const found = useLeftovers(inventoryId, urn).data;
  if (!found || found.count === 0) return null;
  const { count, leftovers } = found;
  const shown = leftovers.slice(0, shownFirst);
  return (
    <div className={leftoversStyles['leftover-note']}>
      <p>{leftoverCountText(count, leftovers, now)}</p>
      <ul>
        {shown.map((leftover) => (
          <Leftover key={`${leftover.kind} ${leftover.id}`} leftover={leftover} />
        ))}
      </ul>
      {count > shown.length && <p>{moreLeftoversText(count - shown.length)}</p>}
      <LeftoverRemedy />
    </div>
  );
}

function Leftover({
  leftover: { kind, name, createdAt, sizeBytes },
}: {
  leftover: PlakarLeftover;
}) {
  return (
    <li>
      <span className="leftover-kind">{leftoverKindLabel(kind)}</span>
      <span className={leftoversStyles['leftover-name']}>
        <MiddleEllipsis text={name} />
      </span>
      <span className={leftoversStyles['leftover-when']}>
        {createdAt === null ? noValue : <Ago at={createdAt} />}
      </span>
      <span className={leftoversStyles['leftover-size']}>{formatBytes(sizeBytes)}</span>
    </li>
  );
}
