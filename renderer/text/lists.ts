import { perLanguage } from './language.ts';
import { t } from './translate.ts';

const sentenceFormat = perLanguage((locale) => new Intl.ListFormat(locale));

/** Names in a sentence: `web, data and logs`. In table cells, join with commas in every language. */
export function listOf(items: readonly string[]): string {
  return sentenceFormat().format(items);
}

/** Parts of a sentence that contain commas themselves: `3 stale; 10,000 unknown`. */
export function clauses(parts: readonly string[]): string {
  return parts.join(t('common.clauseSeparator'));
}

/** The first names in a sentence, and the number of the others: `web, data and 3 more`. */
export function firstNames(names: readonly string[], max: number): string {
  const shown = names.slice(0, max);
  const count = names.length - max;
  return count > 0 ? t('common.namesAndMore', { names: shown.join(', '), count }) : listOf(shown);
}
