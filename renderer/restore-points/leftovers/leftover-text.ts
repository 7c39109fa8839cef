import { mayBeInUse } from '../../../shared/restore-points/rules/plakar-leftover.ts';
import type {
  LeftoverKind,
  LeftoverOrigin,
  PlakarLeftover,
} from '../../../shared/restore-points/plakar-leftover.ts';
import { type TextId, t } from '../../text/translate.ts';

const kindLabels: Record<LeftoverKind, TextId> = {
  volume: 'restorePoints.leftoverVolume',
  'volume-snapshot': 'common.volumeSnapshot',
  image: 'restorePoints.leftoverImage',
};

export function leftoverKindLabel(kind: LeftoverKind): string {
  return t(kindLabels[kind]);
}

const unknownOrigins: Record<LeftoverOrigin['kind'], TextId> = {
  volume: 'restorePoints.leftoverUnknownVolume',
  instance: 'restorePoints.leftoverUnknownInstance',
  'volume-snapshot': 'restorePoints.leftoverUnknownSnapshot',
};

/** Describes the origin if it is not a known resource. */
export function unknownOriginText({ kind, id }: LeftoverOrigin): string {
  return t(unknownOrigins[kind], { id });
}

/** Describes a leftover; `{origin}` stands for a resource. A running backup looks like an interrupted one. */
export function leftoverMessage(leftover: PlakarLeftover, now: number): TextId {
  return mayBeInUse(leftover, now)
    ? 'restorePoints.leftoverMaybeRunning'
    : 'restorePoints.leftoverInterrupted';
}

/** For a list with more entries than are shown. */
export function moreLeftoversText(count: number): string {
  return t('restorePoints.leftoverMore', { count });
}

/** The number of leftovers of a resource, and that they protect nothing. */
export function leftoverCountText(
  count: number,
  leftovers: readonly PlakarLeftover[],
  now: number,
): string {
  const message: TextId = leftovers.some((leftover) => mayBeInUse(leftover, now))
    ? 'restorePoints.leftoverCountMaybeRunning'
    : 'restorePoints.leftoverCountInterrupted';
  return t(message, { count });
}
