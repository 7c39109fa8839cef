import type {
  SuggestedInstance,
  UnmatchedSnapshot,
} from '../../../../../shared/restore-points/snapshot-link.ts';
import { anInstance, earlier } from '../../../../fakes/builders.ts';

export function aSuggestion(change: Partial<SuggestedInstance> = {}): SuggestedInstance {
  const { urn, name } = anInstance();
  return {
    urn,
    name,
    nameFit: 'name',
    regionFit: 'same',
    isYounger: false,
    isRefused: false,
    isExact: false,
    ...change,
  };
}

/** A snapshot as the dialog shows it; its name is its id. */
export function anUnmatched(
  name: string,
  change: Partial<UnmatchedSnapshot> = {},
): UnmatchedSnapshot {
  return {
    pointId: name,
    name,
    projectId: 'p1',
    region: 'GRA11',
    takenAt: earlier,
    sizeBytes: 1,
    isLinkLost: false,
    isHidden: false,
    refusedNames: [],
    suggestion: aSuggestion(),
    ...change,
  };
}
