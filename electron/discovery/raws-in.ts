import { eachInParts, type Parts } from '../../shared/basics/parts.ts';
import type { Discovery } from './list-outcome.ts';
import { type RawText, RawTexts } from './raw-texts.ts';

/** The provider's objects that the sync read, by URN. */
export function* rawsIn({ lists }: Pick<Discovery, 'lists'>): Parts<ReadonlyMap<string, string>> {
  const raws = new Map<string, RawText>();
  for (const list of lists) {
    if (!list.isRead || list.readAt !== undefined) continue;
    yield* eachInParts(list.resources, ({ resource, raw }) => raws.set(resource.urn, raw));
    yield;
  }
  return new RawTexts(raws);
}
