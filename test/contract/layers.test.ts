import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

const imports = (path: string, what: RegExp) =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].some((found) =>
    what.test(found[1] ?? ''),
  );

it('imports Electron only in main, preload and the shell', () => {
  const sources = ['electron', 'shared', 'renderer'].flatMap(sourcesUnder);
  expect(sources.length).toBeGreaterThan(40);
  const knowing = sources.filter((path) => imports(path, /^electron(-[a-z]+)?(\/|$)/));
  expect(
    knowing.filter((path) => !/^electron\/(main|preload)\.ts$|^electron\/shell\//.test(path)),
  ).toEqual([]);
  expect(knowing).toContain('electron/main.ts');
});

it('uses no Node, page or clock in shared code and the rules of main', () => {
  const rules = sourcesUnder('electron').filter((path) => path.includes('/rules/'));
  expect(rules.length).toBeGreaterThan(30);
  const impure = [...sourcesUnder('shared'), ...rules].filter(
    (path) =>
      imports(
        path,
        path.startsWith('shared/')
          ? /^node:|react|mantine|\/electron\/|\/renderer\//
          : /^node:|react|mantine|\/renderer\//,
      ) || /Date\.now|new Date\(\)|Math\.random/.test(readFileSync(path, 'utf8')),
  );
  expect(impure).toEqual([]);
});

/** Modules that all features of the page share. */
const common = ['actions', 'bridge', 'kit', 'navigation', 'text'];

it('imports no feature in modules that all features of the page share', () => {
  const features = readdirSync('renderer').filter(
    (name) => !name.includes('.') && !common.includes(name),
  );
  expect(features).toContain('inventories');
  const ofFeature = new RegExp(`^(\\.\\./)+(${features.join('|')})/`);
  const sources = common.flatMap((name) => sourcesUnder(`renderer/${name}`));
  expect(sources.length).toBeGreaterThan(40);
  expect(sources.filter((path) => imports(path, ofFeature))).toEqual([]);
});

it('shows notifications in one place, which records them', () => {
  const showing = sourcesUnder('renderer').filter((path) =>
    imports(path, /^@mantine\/notifications$/),
  );
  // The app renders their container.
  expect(showing).toEqual(['renderer/app.tsx', 'renderer/kit/notify.ts']);
});

it('imports only Electron and types in the preload', () => {
  const source = readFileSync('electron/preload.ts', 'utf8');
  const valueImports = [...source.matchAll(/^import (?!type)[^']*'([^']+)'/gm)].map(
    (found) => found[1],
  );
  expect(valueImports).toEqual(['electron']);
});

/**
 * Each can send exactly one request that starts a sign-in: for a consumer key, for an OAuth2 token, and for a Plakar
 * Control Plane token.
 */
const mayPost = [
  'electron/ovh/oauth2-token.ts',
  'electron/ovh/request-consumer-key.ts',
  'electron/restore-points/control-plane/sign-in.ts',
];

it('sends only GET, except for the requests that start a sign-in', () => {
  // The official SDKs of the secret providers send the requests of their protocols.
  const senders = sourcesUnder('electron')
    .filter((path) => !path.startsWith('electron/secret-providers/'))
    .filter((path) =>
      /method:\s*'(?!GET')[A-Z]+'|'(POST|PUT|PATCH|DELETE)'/.test(readFileSync(path, 'utf8')),
    );
  expect(senders.toSorted()).toEqual(mayPost);
  // Its type allows POST to two addresses.
  const signIn = readFileSync('electron/restore-points/control-plane/sign-in.ts', 'utf8');
  const posted = signIn.match(/'\/auth\/[a-z/]+'/g);
  expect(new Set(posted)).toEqual(new Set(["'/auth/badge'", "'/auth/login/apikey'"]));
  const clientFiles = ['client', 'transport', 'sending'].map((name) => `electron/ovh/${name}.ts`);
  expect(clientFiles.filter((path) => senders.includes(path))).toEqual([]);
});

it('connects in few modules, each restricted to addresses that the user approved', () => {
  const connecting = sourcesUnder('electron').filter(
    (path) =>
      imports(path, /^node:(net|http|https|http2|dgram)$/) ||
      /globalThis\.fetch|\bnet\.(?:fetch|request)\(|\bfetchByNode\(/.test(
        readFileSync(path, 'utf8'),
      ),
  );
  expect(connecting.toSorted()).toEqual(
    [
      // After the connection test that calls it has checked the address.
      'electron/plakar-apps/tests/conversation.ts',
      'electron/plakar-apps/tests/reach.ts',
      // The modules that send requests; only the files of this list use them.
      'electron/http/node-fetch.ts',
      'electron/network/own-authorities-fetch.ts',
      // The guard wraps it, and everything that Chromium sends.
      'electron/restore-points/point-reader-of.ts',
      // A program started on this computer, identified by its own certificate.
      'electron/restore-points/readers/plakar/ui-line.ts',
      'electron/processes/free-port.ts',
      'electron/secret-providers/trusting-fetch.ts',
      'electron/shell/network/proxy-sign-in.ts',
      'electron/shell/network/trust.ts',
    ].toSorted(),
  );
  for (const path of ['restore-points/point-reader-of.ts', 'secret-providers/trusting-fetch.ts']) {
    expect(readFileSync(`electron/${path}`, 'utf8')).toMatch(
      /guardedFetch\((direct|fetchByNode\()/,
    );
  }
  expect(readFileSync('electron/approvals/create.ts', 'utf8')).toContain(
    'guardedFetch(ports.fetch, assertAgreed)',
  );
});

it('requests nothing from Control Plane that returns credentials', () => {
  // Enforced by the type of readable paths, which every request uses.
  const session = readFileSync('electron/restore-points/control-plane/session.ts', 'utf8');
  const readable = [
    ...session.matchAll(
      /[`']\/(?:inventories|account|snapshots|kloset|connectors|scheduling|settings)[^`']*[`']/g,
    ),
  ].map(([text]) => text);
  // The documented shapes of inventory details, connectors, tasks, jobs, bundles and settings contain secrets.
  expect([...new Set(readable)].toSorted()).toEqual([
    "'/account/me'",
    "'/inventories/resources'",
    '`/account/organizations/${string}/capabilities`',
    '`/account/organizations/${string}/inventories`',
    '`/kloset/${string}/repository/snapshots`',
    '`/kloset/${string}/snapshot/vfs/children/${string}`',
    '`/snapshots/source/${string}`',
    '`/snapshots/store/${string}`',
  ]);
});
