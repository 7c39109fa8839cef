import type { Handlers } from '../../shared/bridge/contract.ts';
import type { PlakarApp, PlakarAppSummary } from '../../shared/plakar-apps/plakar-app.ts';
import type { AppTester } from './tests/app-tester.ts';
import type { AppStore } from './app-store.ts';
import { summariesOf } from './app-views.ts';
import type { ShownInventories } from '../inventories/shown-inventories.ts';

interface Services {
  apps: AppStore;
  appTests: AppTester;
  shown: ShownInventories;
}

/** The calls about apps of resources. */
export function resourceAppHandlers({ apps, appTests, shown }: Services) {
  const nowOf = async (app: PlakarApp) => ({
    app,
    credentials: await apps.credentialsOf(app),
    isTesting: appTests.isTesting(app.id),
  });
  const summarised = async (some: readonly PlakarApp[]): Promise<PlakarAppSummary[]> => {
    const all = await Promise.all(some.map(nowOf));
    return shown.list().flatMap((entry) =>
      summariesOf(
        all.filter(({ app }) => app.inventoryId === entry.inventory.id),
        entry,
      ),
    );
  };
  const summaryOf = async (app: PlakarApp): Promise<PlakarAppSummary> => {
    const [summary] = summariesOf([await nowOf(app)], shown.get(app.inventoryId));
    if (summary === undefined) throw new Error('One app has one summary.');
    return summary;
  };
  return {
    'plakarApp.list': () => summarised(apps.list()),
    'plakarApp.add': async (request) => summaryOf(await apps.add(request)),
    'plakarApp.update': async (request) => summaryOf(await apps.update(request)),
    'plakarApp.delete': async ({ appId }) => {
      await appTests.cancel(appId);
      return apps.delete(appId);
    },
    'plakarApp.restore': ({ undoId }) => apps.restore(undoId),
    'plakarApp.test': ({ appId }) => appTests.test(appId),
    'plakarApp.cancelTest': ({ appId }) => appTests.cancel(appId),
  } satisfies Partial<Handlers>;
}
