import type { Handlers } from '../../shared/bridge/contract.ts';
import type { ResourceApp, ResourceAppSummary } from '../../shared/plakar-apps/resource-app.ts';
import type { AppTester } from './tests/app-tester.ts';
import type { AppBook } from './app-book.ts';
import { summariesOf } from './app-views.ts';
import type { InventoryBook } from '../inventories/inventory-book.ts';

interface Services {
  apps: AppBook;
  appTests: AppTester;
  book: InventoryBook;
}

/** The calls about apps of resources. */
export function resourceAppHandlers({ apps, appTests, book }: Services) {
  const nowOf = async (app: ResourceApp) => ({
    app,
    credentials: await apps.credentialsOf(app),
    isTesting: appTests.isTesting(app.id),
  });
  const summarised = async (some: readonly ResourceApp[]): Promise<ResourceAppSummary[]> => {
    const all = await Promise.all(some.map(nowOf));
    return book.list().flatMap((entry) =>
      summariesOf(
        all.filter(({ app }) => app.inventoryId === entry.inventory.id),
        entry,
      ),
    );
  };
  const summaryOf = async (app: ResourceApp): Promise<ResourceAppSummary> => {
    const [summary] = summariesOf([await nowOf(app)], book.get(app.inventoryId));
    if (summary === undefined) throw new Error('One app has one summary.');
    return summary;
  };
  return {
    'app.list': () => summarised(apps.list()),
    'app.add': async (request) => summaryOf(await apps.add(request)),
    'app.update': async (request) => summaryOf(await apps.update(request)),
    'app.delete': async ({ appId }) => {
      await appTests.cancel(appId);
      await apps.delete(appId);
    },
    'app.test': ({ appId }) => appTests.test(appId),
    'app.cancelTest': ({ appId }) => appTests.cancel(appId),
  } satisfies Partial<Handlers>;
}
