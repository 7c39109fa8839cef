import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A temporary folder for one run. */
export interface Workshop {
  /** A copy of the built program at the start of the run, so that later builds do not change it. */
  app: string;
  /** An application with an empty window. */
  emptyWindow: string;
  /** A folder for an application's data. */
  profile(name: string): string;
  remove(): Promise<void>;
}

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

export async function openWorkshop(): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'ovhcloud-inventory-bench-'));
  const app = join(folder, 'app');
  const emptyWindow = join(folder, 'empty-window');
  await mkdir(app);
  await cp(join(projectFolder, 'package.json'), join(app, 'package.json'));
  await cp(join(projectFolder, 'dist'), join(app, 'dist'), { recursive: true });
  await mkdir(emptyWindow);
  await Promise.all(
    Object.entries(emptyWindowFiles).map(([name, text]) =>
      writeFile(join(emptyWindow, name), text),
    ),
  );
  return {
    app,
    emptyWindow,
    profile: (name) => join(folder, `profile-${name}`),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

/** The same size and web preferences as electron/shell/window/window.ts, with a blank page. */
const emptyWindowFiles: Record<string, string> = {
  'package.json': '{ "name": "empty-window", "version": "1.0.0", "main": "main.cjs" }\n',
  'preload.cjs': '',
  'index.html': '<!doctype html><html lang="en"><title>Empty</title><body></body></html>\n',
  'main.cjs': `
const { app, BrowserWindow } = require('electron');
const { join } = require('node:path');

if (process.getuid?.() !== 0) app.enableSandbox();
app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(__dirname, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  void window.loadFile(join(__dirname, 'index.html'));
});
`,
};
