import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import type { ResourceClass } from '../../shared/resources/resource.ts';
import type { ListKind } from '../../shared/sync/sync-run.ts';
import { type Message, t } from '../text/words.ts';

/** Things that the keys may not read: not permitted is not none. */
export interface NotPermitted {
  label: string;
  /** null: what is below the projects, or the projects themselves. */
  class: ResourceClass | null;
  /** `not permitted`, or where. */
  words: string;
}

interface Line {
  label: Message;
  class: ResourceClass | null;
  /** The lists without which it cannot be read. */
  lists: readonly ListKind[];
}

const lines: readonly Line[] = [
  { label: 'Projects', class: null, lists: ['project'] },
  { label: 'Instances', class: 'compute', lists: ['instance'] },
  { label: 'Instance snapshots', class: 'compute', lists: ['instance-snapshot'] },
  { label: 'Automated instance backups', class: 'compute', lists: ['instance-backup'] },
  { label: 'Volumes', class: 'block-storage', lists: ['volume'] },
  { label: 'Volume snapshots', class: 'block-storage', lists: ['volume-snapshot'] },
  { label: 'Volume backups', class: 'block-storage', lists: ['volume-backup'] },
  { label: 'S3 buckets', class: 'object-storage', lists: ['region', 's3-bucket'] },
  { label: 'Swift containers', class: 'object-storage', lists: ['swift-container'] },
  { label: 'Cold archives', class: 'object-storage', lists: ['cold-archive'] },
  { label: 'Databases', class: 'database', lists: ['database'] },
  { label: 'Database backups', class: 'database', lists: ['database-backup'] },
];

/** What the last sync was not permitted to read, one line for each kind of thing. */
export function notPermittedLines(inventory: InventorySummary): NotPermitted[] {
  return lines
    .filter(({ lists }) => lists.some((kind) => inventory.notPermitted.includes(kind)))
    .map(({ label, class: of, lists }) => {
      const refused = refusedProjects(inventory, lists);
      // None: the list of projects was refused.
      const isEverywhere =
        refused.size === 0 ||
        inventory.projects
          .filter(({ status }) => status === 'ok')
          .every(({ id }) => refused.has(id));
      const words = isEverywhere
        ? t('not permitted')
        : t('not permitted in {count, plural, one {# project} other {# projects}}', {
            count: refused.size,
          });
      return { label: t(label), class: of, words };
    });
}

function refusedProjects({ lastRun }: InventorySummary, lists: readonly ListKind[]): Set<string> {
  const ids = (lastRun?.issues ?? [])
    .filter(({ code, list }) => code === 'ovh.notGranted' && lists.includes(list.kind))
    .flatMap(({ list }) => list.projectId ?? []);
  return new Set(ids);
}
