import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import type { RightKind } from '../../shared/accounts/credentials.ts';
import { resourceKinds } from '../../shared/resources/kinds.ts';
import { listFacts, rightKinds } from '../../shared/resources/lists.ts';
import type { ResourceClass } from '../../shared/resources/resource.ts';
import type { ListKind } from '../../shared/sync/sync-run.ts';
import { rightLabel } from '../text/kind-text.ts';
import { t } from '../text/translate.ts';

/** A kind that the keys may not read. Not permitted does not mean none. */
export interface NotPermitted {
  label: string;
  /** null: everything in the projects, or the projects themselves. */
  class: ResourceClass | null;
  /** `not permitted`, or where. */
  words: string;
}

/** What the last sync was not permitted to read, one line per kind. */
export function notPermittedLines(inventory: InventorySummary): NotPermitted[] {
  return rightKinds
    .map((kind) => ({ kind, wanted: listsOf(kind) }))
    .filter(({ wanted }) => wanted.some((list) => inventory.notPermitted.includes(list)))
    .map(({ kind, wanted }) => {
      const refused = refusedProjects(inventory, wanted);
      // None were read: the list of projects was refused.
      const isEverywhere =
        refused.size === 0 ||
        inventory.projects
          .filter(({ status }) => status === 'ok')
          .every(({ id }) => refused.has(id));
      const words = isEverywhere
        ? t('sync.notPermitted')
        : t('sync.notPermittedInProjects', {
            count: refused.size,
          });
      const { of } = listFacts[kind];
      const classOf = of === null ? null : resourceKinds[of].class;
      return { label: rightLabel(kind), class: classOf, words };
    });
}

/** The lists needed to read a kind. For lists by region: every project may have S3 buckets. */
function listsOf(kind: RightKind): readonly ListKind[] {
  return kind === 's3-bucket' ? ['region', kind] : [kind];
}

function refusedProjects({ lastRun }: InventorySummary, lists: readonly ListKind[]): Set<string> {
  const ids = (lastRun?.issues ?? [])
    .filter(({ code, list }) => code === 'ovh.notGranted' && lists.includes(list.kind))
    .flatMap(({ list }) => list.projectId ?? []);
  return new Set(ids);
}
