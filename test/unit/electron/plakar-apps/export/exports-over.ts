import { WrittenFiles } from '../../../../../electron/exports/written-files.ts';
import { PlakarExports } from '../../../../../electron/plakar-apps/export/plakar-exports.ts';
import { AppError } from '../../../../../shared/bridge/errors.ts';
import type { PlakarApp } from '../../../../../shared/plakar-apps/plakar-app.ts';

interface World {
  isAgreed?: boolean;
  path?: string | null;
  stores?: string[] | null;
  /** The apps that were read with their secrets. */
  changed?: PlakarApp[];
}

/** Exports of these apps. All of them have these secrets. */
export function exportsOver(
  apps: readonly PlakarApp[],
  secrets: Readonly<Record<string, string>>,
  { isAgreed = true, path = null, stores = null, changed }: World = {},
) {
  const get = (all: readonly PlakarApp[], id: string) => {
    const found = all.find((app) => app.id === id);
    if (found === undefined) throw new AppError('plakarApp.notFound');
    return found;
  };
  const asked: unknown[] = [];
  const exports = new PlakarExports({
    store: {
      list: () => apps,
      get: (id) => get(apps, id),
      resolve: async (id) => {
        const app = get(changed ?? apps, id);
        return { app, values: { ...app.fields, ...secrets } };
      },
    },
    confirmSecrets: async (appNames) => {
      asked.push(appNames);
      return isAgreed;
    },
    files: new WrittenFiles({
      newId: () => 'file',
      revealFile: () => {},
      openFile: async () => {},
    }),
    saveFile: async (wish) => {
      asked.push(wish);
      return path;
    },
    storesOfPlakar: async () => stores,
  });
  return { exports, asked };
}
