import { fold } from '../../../shared/basics/fold.ts';
import type { Resource } from '../../../shared/resources/resource.ts';
import { regionFit } from '../../../shared/restore-points/rules/remote-copy.ts';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import type {
  LinkEvidence,
  NameFit,
  SnapshotLink,
} from '../../../shared/restore-points/snapshot-link.ts';
import { possibleInstanceNames } from '../../discovery/rules/snapshot-name/possible-instance-names.ts';

/** A shorter part of a name is not evidence. */
const minPartLength = 3;

/** Returns the evidence for and against a snapshot being of an instance. `fit`: of its name, if that is known. */
export function evidenceOf(
  point: RestorePoint,
  instance: Resource,
  link: SnapshotLink | null,
  fit: NameFit = nameFitOf(point.name, instance.name),
): LinkEvidence {
  return {
    nameFit: fit,
    regionFit: regionFit(point, instance),
    isYounger:
      instance.createdAt !== null && Date.parse(instance.createdAt) > Date.parse(point.takenAt),
    isRefused: link?.refused.includes(instance.urn) ?? false,
  };
}

function nameFitOf(snapshotName: string, instanceName: string): NameFit {
  const [text, name] = [fold(snapshotName), fold(instanceName)];
  if (!text.includes(name)) return 'none';
  const contained = isBetweenWords(text, name) ? [name] : [];
  return nameFits(snapshotName, contained).get(name) ?? 'none';
}

/** How a snapshot's name matches the instances' names that it contains between words; these are folded. */
export function nameFits(snapshotName: string, contained: readonly string[]): Map<string, NameFit> {
  const parts = contained.filter(({ length }) => length >= minPartLength);
  const fits = new Map<string, NameFit>(parts.map((name) => [name, 'part']));
  const names = new Set(contained);
  // Parsing is slow. A name that is more than the instance's can be its name only with a date.
  const text = fold(snapshotName);
  if (!contained.some((name) => name === text || /\d/.test(text.replace(name, '')))) return fits;
  const known = { has: (name: string) => names.has(fold(name)) };
  for (const name of possibleInstanceNames(snapshotName, known).map(fold)) {
    if (names.has(name)) fits.set(name, 'name');
  }
  return fits;
}

function isBetweenWords(text: string, name: string): boolean {
  const ends = new Set(wordEnds(text));
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (ends.has(at) && ends.has(at + name.length)) return true;
  }
  return false;
}

/**
 * Where a name within a name can begin or end: `web-1` is in `old web-1`, but not in `web-12`. A name can itself begin
 * or end with punctuation.
 */
export function wordEnds(text: string): number[] {
  const ends: number[] = [];
  let before: CharacterKind = 'sign';
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOfCharacter(text.charCodeAt(at));
    if (kind === 'sign' || kind !== before) ends.push(at);
    before = kind;
  }
  return [...ends, text.length];
}

type CharacterKind = 'digit' | 'letter' | 'sign';

/** For lower case. Regular expressions are slow for each character of thousands of names. */
function kindOfCharacter(code: number): CharacterKind {
  if (code >= 48 && code <= 57) return 'digit';
  if (code < 128) return code >= 97 && code <= 122 ? 'letter' : 'sign';
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(code)) ? 'letter' : 'sign';
}

const nameFitWorth: Record<NameFit, number> = { name: 4, part: 2, none: 0 };

/** Higher is more likely. Refused instances and those younger than the snapshot come last. */
export function likelihood(evidence: LinkEvidence): number {
  const against = (evidence.isRefused ? 20 : 0) + (evidence.isYounger ? 10 : 0);
  return nameFitWorth[evidence.nameFit] + (evidence.regionFit === 'same' ? 1 : 0) - against;
}
