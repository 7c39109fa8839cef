import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { build, createServer } from 'vite';
import type { Rollup } from 'vite';
import { electronPath } from './electron-runtime.mjs';

/*
 * `npm run dev`: serves the page from Vite's dev server with hot reload, rebuilds main and preload on changes, and
 * restarts the program. Uses the user's own data, like `npm start`; arguments are passed on.
 */
const server = await createServer({ mode: 'development' });
await server.listen();
const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '');
if (!origin) throw new Error('The dev server has no local address.');

let running: ChildProcess | null = null;
let built = 0;

for (const mode of ['main', 'preload']) {
  const watcher = (await build({
    mode,
    build: { watch: {}, minify: false },
    logLevel: 'warn',
  })) as Rollup.RollupWatcher;
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') console.error(event.error);
    if (event.code !== 'END') return;
    built += 1;
    if (built >= 2) restart();
  });
}

function restart(): void {
  if (running) {
    running.removeAllListeners('exit');
    running.kill();
  }
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  running = spawn(electronPath(), [...asRoot, '.', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, OVHCLOUD_INVENTORY_DEV_SERVER: origin },
  });
  running.on('exit', (code) => process.exit(code ?? 0));
}
