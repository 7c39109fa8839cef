import type { Project } from '../../shared/resources/project.ts';
import type { ListRef } from '../../shared/sync/sync-run.ts';
import { issueOf } from './issues.ts';
import type { ListOutcome } from './list-outcome.ts';
import type { SettledLists } from './rules/settled-lists.ts';

/** The outcome of a list that need not be requested, because an earlier sync read it; null: it must be. */
export function settledOutcome(
  settled: SettledLists | null,
  list: ListRef,
  project: Project | null,
): Extract<ListOutcome, { isRead: true }> | null {
  const found = settled?.of(list) ?? null;
  if (settled === null || found === null) return null;
  const { contents, readAt, isNotOffered } = found;
  return {
    list,
    isRead: true,
    resources: contents.resources.map(({ resource }) => {
      const mayHaveBackups = settled.databases.has(resource.urn);
      // The store has the provider's object.
      return { resource, raw: '', ...(mayHaveBackups && { mayHaveBackups }) };
    }),
    restorePoints: [...contents.restorePoints],
    workflows: [...contents.workflows],
    leftovers: [...contents.leftovers],
    issue: null,
    ...(isNotOffered && { notOffered: issueOf(list, project, 'list.withdrawn') }),
    readAt,
  };
}
