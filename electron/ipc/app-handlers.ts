import type { Handlers } from '../../shared/ipc/contract.ts';
import type { ResourceApp, ResourceAppSummary } from '../../shared/model/resource-app.ts';
import type { AppBook } from '../apps/app-book.ts';
import { summariesOf } from '../apps/app-views.ts';
import type { InventoryBook } from '../inventories/inventory-book.ts';

interface Services {
  apps: AppBook;
  book: InventoryBook;
}

/** The calls about apps of resources. */
export function resourceAppHandlers({ apps, book }: Services) {
  const summarised = async (some: readonly ResourceApp[]): Promise<ResourceAppSummary[]> => {
    const all = await Promise.all(
      some.map(async (app) => ({ app, credentials: await apps.credentialsOf(app) })),
    );
    return book.list().flatMap((entry) =>
      summariesOf(
        all.filter(({ app }) => app.inventoryId === entry.inventory.id),
        entry,
      ),
    );
  };
  const summaryOf = async (app: ResourceApp): Promise<ResourceAppSummary> => {
    const credentials = await apps.credentialsOf(app);
    const [summary] = summariesOf([{ app, credentials }], book.get(app.inventoryId));
    if (summary === undefined) throw new Error('One app has one summary.');
    return summary;
  };
  return {
    'app.list': () => summarised(apps.list()),
    'app.add': async (request) => summaryOf(await apps.add(request)),
    'app.update': async (request) => summaryOf(await apps.update(request)),
    'app.delete': ({ appId }) => apps.delete(appId),
  } satisfies Partial<Handlers>;
}
