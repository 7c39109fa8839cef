import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/*
 * Electron's security checklist, item by item, as far as sources tell:
 * https://www.electronjs.org/docs/latest/tutorial/security. What only a running app tells is in
 * test/e2e/security.spec.ts, and the fuses of the packaged program are in test/package/contents.spec.ts.
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
  it('is made in one place', () => {
    expect(filesWith(/new (BrowserWindow|BrowserView|WebContentsView|BaseWindow)\(/)).toEqual([
      'electron/shell/window/page-window.ts',
    ]);
    // By another name neither: everyone else knows the type alone.
    const imported =
      /import \{[^}]*(?<!type )\b(BrowserWindow|BrowserView|WebContentsView|BaseWindow)\b(?!\w)/;
    expect(filesWith(imported, main)).toEqual(['electron/shell/window/page-window.ts']);
    expect(filesWith(/import (\* as )?\w+ from 'electron'|(require|import)\('electron'\)/)).toEqual(
      [],
    );
  });

  // The others are asked of the running window, which does not tell these.
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

  it('has no preferences but those', () => {
    expect(filesWith(/webPreferences: \{/)).toEqual(['electron/shell/window/page-window.ts']);
    expect(pageWindow).not.toMatch(/\.\.\.(?!options)/);
  });
});

describe('the page', () => {
  it('1 and 18: comes from our own scheme, never from a file or a foreign address', () => {
    expect(filesWith(/loadFile\(|file:\/\//, main)).toEqual([]);
    const loads = main.flatMap((path) => [...textOf(path).matchAll(/loadURL\((.*)/g)]);
    expect(loads.length).toBeGreaterThan(0);
    for (const [, address] of loads) expect(address).toMatch(/^`\$\{appUrl\(\)\}/);
  });

  it('1: asks nobody but main', () => {
    expect(filesWith(/\bfetch\(|XMLHttpRequest|WebSocket|src="http/, pages())).toEqual([]);
  });

  it('4: is sandboxed by the system too, but for root, who cannot', () => {
    expect(textOf('electron/main.ts')).toContain(
      'if (process.getuid?.() !== 0) app.enableSandbox();',
    );
  });

  it('11 and 12: embeds no other page', () => {
    expect(filesWith(/<(webview|iframe|object|embed)\b|allowpopups/, pages())).toEqual([]);
  });

  it('20: gets two functions from the preload, and nothing of Electron', () => {
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
  ])('5, 13 and 14: decides in one place by %s', (name) => {
    expect(filesWith(new RegExp(name), main)).toEqual(['electron/shell/lock-down.ts']);
  });

  it('15: opens addresses of the web in one place, which looks at the scheme', () => {
    expect(filesWith(/openExternal/, main)).toEqual(['electron/shell/open-url.ts']);
    // Any other way of the shell's would open files and start programs.
    expect(filesWith(/shell\.(openItem|openPath)\(/, main)).toEqual(pathOpeners);
  });

  it('17: hears the page in one place, which looks at the sender first', () => {
    expect(filesWith(/ipcMain\.(handle|on|once)/, main)).toEqual([
      'electron/shell/ipc-transport.ts',
    ]);
    expect(textOf('electron/shell/ipc-transport.ts')).toMatch(
      /isTrustedSender\(event\) && mayCall\(event\.sender, channel\)/,
    );
  });

  it('overrides no verdict of Chromium’s on a certificate by itself', () => {
    expect(
      filesWith(/'certificate-error'|ignore-certificate-errors|setCertificateVerifyProc/, main),
    ).toEqual([]);
    expect(filesWith(/NODE_TLS_REJECT_UNAUTHORIZED/)).toEqual([]);
    // Where the user said of one server that whoever answers is to be taken for it, and nowhere else.
    expect(filesWith(/rejectUnauthorized: false/).toSorted()).toEqual([
      'electron/http/node-fetch.ts',
      'electron/plakar-apps/tests/reach.ts',
      'electron/secret-providers/trusting-fetch.ts',
    ]);
  });

  it('runs no text as a program', () => {
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

  it('names code and tests that are there', () => {
    const named = [...document.matchAll(/`([\w/.-]+\/[\w.-]+\.\w+)`(?:, `(\w+)`)?/g)];
    expect(named.length).toBeGreaterThan(30);
    const missing = named.filter(
      ([, path = '', symbol = '']) => !existsSync(path) || !textOf(path).includes(symbol),
    );
    expect(missing.map(([text]) => text)).toEqual([]);
  });
});

/** Who opens the folders of the app's own, the log's and the data's. */
const pathOpeners = ['electron/shell/diagnosis-sources.ts', 'electron/shell/crash/watch.ts'];

function pages(): string[] {
  return sources.filter((path) => path.startsWith('renderer/'));
}
