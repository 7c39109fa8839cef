import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/*
 * Electron's security checklist, item by item, as far as sources can show it:
 * https://www.electronjs.org/docs/latest/tutorial/security. test/e2e/security.spec.ts checks the running program, and
 * test/package/contents.spec.ts the fuses of the packaged program.
 */
const sources = ['electron', 'shared', 'renderer'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|html)$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/')),
);
const textOf = (path: string) => readFileSync(path, 'utf8');
const filesWith = (what: RegExp, from = sources) => from.filter((path) => what.test(textOf(path)));
const main = sources.filter((path) => path.startsWith('electron/'));

const pageWindow = textOf('electron/shell/window/page-window.ts');

describe('every window', () => {
  it('is created in one place', () => {
    expect(filesWith(/new (BrowserWindow|BrowserView|WebContentsView|BaseWindow)\(/)).toEqual([
      'electron/shell/window/page-window.ts',
    ]);
    // Not under another name either: all other modules import only the type.
    const imported =
      /import \{[^}]*(?<!type )\b(BrowserWindow|BrowserView|WebContentsView|BaseWindow)\b(?!\w)/;
    expect(filesWith(imported, main)).toEqual(['electron/shell/window/page-window.ts']);
    expect(filesWith(/import (\* as )?\w+ from 'electron'|(require|import)\('electron'\)/)).toEqual(
      [],
    );
  });

  // The running window reports the others; it does not report these.
  it.each([
    ['2: no Node integration in workers', 'nodeIntegrationInWorker: false'],
    ['13: nothing that is dropped is opened', 'navigateOnDragDrop: false'],
    ['14: no window by a middle click', "disableBlinkFeatures: 'Auxclick'"],
  ])('has %s', (_item, preference) => {
    expect(pageWindow).toContain(preference);
  });

  it('has 10: no Blink features of its own', () => {
    expect(filesWith(/enableBlinkFeatures|enable-blink-features/)).toEqual([]);
  });

  it('has no other preferences', () => {
    expect(filesWith(/webPreferences: \{/)).toEqual(['electron/shell/window/page-window.ts']);
    expect(pageWindow).not.toMatch(/\.\.\.(?!options)/);
  });
});

describe('the page', () => {
  it('1 and 18: loads from the program’s own scheme, never from a file or a foreign address', () => {
    expect(filesWith(/loadFile\(|file:\/\//, main)).toEqual([]);
    const loads = main.flatMap((path) => [...textOf(path).matchAll(/loadURL\((.*)/g)]);
    expect(loads.length).toBeGreaterThan(0);
    for (const [, address] of loads) expect(address).toMatch(/^`\$\{appUrl\(\)\}/);
  });

  it('1: sends requests to main only', () => {
    expect(filesWith(/\bfetch\(|XMLHttpRequest|WebSocket|src="http/, pages())).toEqual([]);
  });

  it('4: is sandboxed by the system too, except for root, where that is impossible', () => {
    expect(textOf('electron/main.ts')).toContain(
      'if (process.getuid?.() !== 0) app.enableSandbox();',
    );
  });

  it('11 and 12: embeds no other page', () => {
    expect(filesWith(/<(webview|iframe|object|embed)\b|allowpopups/, pages())).toEqual([]);
  });

  it('20: gets two functions from the preload, and nothing from Electron', () => {
    expect(filesWith(/exposeInMainWorld|ipcRenderer/)).toEqual(['electron/preload.ts']);
    const preload = textOf('electron/preload.ts');
    expect(preload.match(/exposeInMainWorld\('\w+', \w+\)/g)).toEqual([
      "exposeInMainWorld('bridge', bridge)",
    ]);
  });
});

describe('main', () => {
  it.each([
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setDevicePermissionHandler',
    'setWindowOpenHandler',
    "'will-navigate'",
    "'will-redirect'",
    "'will-attach-webview'",
    "'will-download'",
  ])('5, 13 and 14: decides in one place with %s', (name) => {
    expect(filesWith(new RegExp(name), main)).toEqual(['electron/shell/lock-down.ts']);
  });

  it('15: opens web addresses in one place, after checking the scheme', () => {
    expect(filesWith(/openExternal/, main)).toEqual(['electron/shell/open-url.ts']);
    // Other functions of `shell` would open files and start programs.
    expect(filesWith(/shell\.(openItem|openPath)\(/, main)).toEqual(pathOpeners);
  });

  it('17: receives messages of the page in one place, after checking the sender', () => {
    expect(filesWith(/ipcMain\.(handle|on|once)/, main)).toEqual(['electron/main.ts']);
    expect(textOf('electron/main.ts')).toMatch(/isTrustedSender\(event\) \? answers\.take\(/);
    expect(textOf('electron/shell/ipc-transport.ts')).toMatch(
      /isTrustedSender\(event\) && mayCall\(event\.sender, channel\)/,
    );
  });

  it('never overrides Chromium’s verdict on a certificate on its own', () => {
    expect(
      filesWith(/'certificate-error'|ignore-certificate-errors|setCertificateVerifyProc/, main),
    ).toEqual([]);
    expect(filesWith(/NODE_TLS_REJECT_UNAUTHORIZED/)).toEqual([]);
    // Only if the user chose not to verify one server's certificate, and nowhere else.
    expect(filesWith(/rejectUnauthorized: false/).toSorted()).toEqual([
      'electron/http/node-fetch.ts',
      'electron/plakar-apps/tests/reach.ts',
      'electron/secret-providers/trusting-fetch.ts',
    ]);
  });

  it('evaluates no text as code', () => {
    expect(filesWith(/\beval\(|new Function\(|executeJavaScript\(/)).toEqual([]);
  });
});

it('16: pins one version of Electron', () => {
  const { devDependencies } = z
    .object({ devDependencies: z.object({ electron: z.string() }) })
    .parse(JSON.parse(textOf('package.json')));
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
});

describe('docs/security.md', () => {
  const document = textOf('docs/security.md');

  it('has each item of the checklist', () => {
    const items = [...document.matchAll(/^\| (\d+)\. /gm)].map(([, number]) => Number(number));
    expect(items).toEqual(Array.from({ length: 20 }, (_item, index) => index + 1));
  });

  it('names existing code and tests', () => {
    const named = [...document.matchAll(/`([\w/.-]+\/[\w.-]+\.\w+)`(?:, `(\w+)`)?/g)];
    expect(named.length).toBeGreaterThan(30);
    const missing = named.filter(
      ([, path = '', symbol = '']) => !existsSync(path) || !textOf(path).includes(symbol),
    );
    expect(missing.map(([text]) => text)).toEqual([]);
  });
});

/** Opens the program's own folders, and files that it exported (`electron/exports/written-files.ts` says which). */
const pathOpeners = [
  'electron/shell/diagnostics-sources.ts',
  'electron/shell/workstation.ts',
  'electron/shell/crash/watch.ts',
];

function pages(): string[] {
  return sources.filter((path) => path.startsWith('renderer/'));
}
