import { mayBeInUse } from '../../../shared/restore-points/rules/plakar-leftover.ts';
import type {
  LeftoverKind,
  LeftoverOrigin,
  PlakarLeftover,
} from '../../../shared/restore-points/plakar-leftover.ts';
import { type Message, t } from '../../text/words.ts';

const kindLabels: Record<LeftoverKind, Message> = {
  volume: 'Volume',
  'volume-snapshot': 'Volume snapshot',
  image: 'Image',
};

export function leftoverKindLabel(kind: LeftoverKind): string {
  return t(kindLabels[kind]);
}

const unknownOrigins: Record<LeftoverOrigin['kind'], Message> = {
  volume: 'volume {id}, which is not known',
  instance: 'instance {id}, which is not known',
  'volume-snapshot': 'volume snapshot {id}, which is not known',
};

/** What it was made of, where that is no resource that is known. */
export function unknownOriginText({ kind, id }: LeftoverOrigin): string {
  return t(unknownOrigins[kind], { id });
}

/** Whose it is; `{origin}` stands for a resource. A backup that is running looks like one that was interrupted. */
export function leftoverMessage(leftover: PlakarLeftover, now: number): Message {
  return mayBeInUse(leftover, now)
    ? 'Made by a running or interrupted Plakar backup of {origin}'
    : 'Left by an interrupted Plakar backup of {origin}';
}

/** Of a list that is longer than what is named. */
export function moreLeftoversText(count: number): string {
  return t('And {count, plural, one {# more object} other {# more objects}}.', { count });
}

/** How many there are of one resource, and that they protect nothing. */
export function leftoverCountText(
  count: number,
  leftovers: readonly PlakarLeftover[],
  now: number,
): string {
  const message: Message = leftovers.some((leftover) => mayBeInUse(leftover, now))
    ? '{count, plural, one {# object made by a Plakar backup that is still running or was interrupted does not count as a restore point.} other {# objects made by a Plakar backup that is still running or was interrupted do not count as restore points.}}'
    : '{count, plural, one {# object left by an interrupted Plakar backup does not count as a restore point.} other {# objects left by an interrupted Plakar backup do not count as restore points.}}';
  return t(message, { count });
}
