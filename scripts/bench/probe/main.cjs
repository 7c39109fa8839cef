const { app, BrowserWindow, ipcMain, session } = require('electron');

/*
 * Electron loads this before an application (`electron -r`). It watches the window from outside, reports timed events
 * on standard output, and clicks where the page's probe asks for it; it does not change the application. Both the
 * program and the empty window are started with it.
 */
const preload = require.resolve('./preload.cjs');

const report = (event) => process.stdout.write(`bench ${JSON.stringify(event)}\n`);

void app.whenReady().then(() => {
  // The newer of the two APIs replaces the older one.
  const { defaultSession } = session;
  if (defaultSession.registerPreloadScript) {
    defaultSession.registerPreloadScript({ type: 'frame', filePath: preload });
  } else defaultSession.setPreloads([preload]);
});

const whenShown = new Promise((resolve) => {
  const shown = () => {
    report({ name: 'shown', at: Date.now() });
    resolve();
  };
  app.once('browser-window-created', (_event, window) => {
    setImmediate(() => (window.isVisible() ? shown() : window.once('show', shown)));
  });
});

ipcMain.on('bench:event', (event, reported) => {
  report(reported);
  if (reported.clickAt) void whenShown.then(() => click(event.sender, reported.clickAt));
});

function click(contents, { x, y }) {
  BrowserWindow.fromWebContents(contents)?.focus();
  for (const type of ['mouseMove', 'mouseDown', 'mouseUp']) {
    contents.sendInputEvent({ type, x, y, button: 'left', clickCount: 1 });
  }
}
