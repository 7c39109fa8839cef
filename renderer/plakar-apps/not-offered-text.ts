import { getOrAdd } from '../../shared/basics/get-or-add.ts';
import type { ListKind, ListRef } from '../../shared/sync/sync-run.ts';
import { perLanguage } from '../text/language.ts';
import { t } from '../text/translate.ts';
import { listKindLabel } from '../text/kind-text.ts';

const listOfWords = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Lists that OVHcloud does not offer, a line for each kind: `volume backups in EU-WEST-LZ-MRS-A`. */
export function notOfferedLines(lists: readonly ListRef[]): string[] {
  const regions = new Map<ListKind, Set<string>>();
  for (const { kind, region } of lists) {
    const ofKind = getOrAdd(regions, kind, () => new Set());
    if (region !== null) ofKind.add(region);
  }
  return [...regions].map(([kind, names]) => {
    const words = listKindLabel(kind);
    if (names.size === 0) return words;
    const where = listOfWords().format([...names].toSorted());
    return t('plakarApps.listInRegions', { kind: words, regions: where });
  });
}
