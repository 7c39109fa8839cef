const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');
const { app, BrowserWindow, ipcMain, session } = require('electron');

/*
 * Electron loads this before an application (`electron -r`). It watches the window from outside, reports timed events
 * on standard output, and clicks and types where the page's probe asks for it; it does not change the application. Both
 * the program and the empty window are started with it.
 */
const preload = require.resolve('./preload.cjs');

const report = (event) => process.stdout.write(`bench ${JSON.stringify(event)}\n`);
const reportNow = (name) => report({ name, at: performance.timeOrigin + performance.now() });

reportNow('entry');
void app.whenReady().then(() => {
  reportNow('ready');
  // The newer of the two APIs replaces the older one.
  const { defaultSession } = session;
  if (defaultSession.registerPreloadScript) {
    defaultSession.registerPreloadScript({ type: 'frame', filePath: preload });
  } else defaultSession.setPreloads([preload]);
});

app.once('browser-window-created', (_event, window) => {
  reportNow('window');
  const shown = () => reportNow('shown');
  setImmediate(() => (window.isVisible() ? shown() : window.once('show', shown)));
});

ipcMain.on('bench:event', (_event, reported) => report(reported));
ipcMain.on('bench:click', ({ sender }, { x, y }) => {
  BrowserWindow.fromWebContents(sender)?.focus();
  for (const type of ['mouseMove', 'mouseDown', 'mouseUp']) {
    sender.sendInputEvent({ type, x, y, button: 'left', clickCount: 1 });
  }
});
ipcMain.on('bench:key', ({ sender }, keyCode) => {
  for (const type of ['keyDown', 'char', 'keyUp']) sender.sendInputEvent({ type, keyCode });
});

/** Collects the garbage of main and of the page. */
async function collect() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  for (const { webContents } of BrowserWindow.getAllWindows()) {
    webContents.debugger.attach();
    await webContents.debugger.sendCommand('HeapProfiler.collectGarbage');
    webContents.debugger.detach();
  }
  reportNow('collected');
}

process.on('SIGUSR2', () => void collect());
