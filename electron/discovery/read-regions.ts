import type { AppError } from '../../shared/bridge/errors.ts';
import type { Project } from '../../shared/resources/project.ts';
import type { OvhClient } from '../ovh/client.ts';
import { readList, requestFor } from '../ovh/lists.ts';
import { RawRegion } from '../ovh/schemas.ts';
import type { ListOutcome } from './list-outcome.ts';
import { incompleteIssue, issueFrom } from './issues.ts';
import { asListFailure } from './read-outcome.ts';

/** A project's regions, as far as OVHcloud reports them. */
export interface Regions {
  /** The outcome of the list itself. */
  outcome: ListOutcome;
  regions: RawRegion[];
  /** Regions known by name only, and why. */
  unread: readonly { id: string; error: AppError }[];
  /** Why the list was refused; null if it was answered. */
  error: AppError | null;
}

/** Reads which regions a project has, and which services they offer. */
export async function readRegions(
  client: OvhClient,
  project: Project,
  signal: AbortSignal,
): Promise<Regions> {
  const list = { kind: 'region', projectId: project.id, region: null } as const;
  try {
    const { items, unread, missing } = await readList(client, {
      ...requestFor('region', { project: project.id }),
      // For a suspended project, one refusal is enough.
      isAskedOnce: project.status === 'suspended',
      signal,
    });
    const regions = items.flatMap((item) => RawRegion.safeParse(item).data ?? []);
    const skipped = items.length - regions.length;
    const about = { skipped, missing, total: items.length + unread.length, error: null };
    const issue = incompleteIssue(list, project, about);
    const outcome: ListOutcome = { list, isRead: true, resources: [], restorePoints: [], issue };
    return { outcome, regions, unread, error: null };
  } catch (thrown) {
    const error = asListFailure(thrown);
    const outcome: ListOutcome = { list, isRead: false, issue: issueFrom(error, list, project) };
    return { outcome, regions: [], unread: [], error };
  }
}
