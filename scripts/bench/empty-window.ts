/** The options of the program's window (electron/shell/window), except its title and script. A test compares them. */
export const emptyWindowOptions = {
  width: 1280,
  height: 800,
  minWidth: 640,
  minHeight: 480,
  show: false,
  autoHideMenuBar: true,
  webPreferences: {
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    disableBlinkFeatures: 'Auxclick',
    spellcheck: false,
    backgroundThrottling: true,
  },
};

/** An application with a blank page, which otherwise starts and shows its window as the program does. */
export const emptyWindowFiles: Record<string, string> = {
  'package.json': '{ "name": "empty-window", "version": "1.0.0", "main": "main.cjs" }\n',
  'preload.cjs': '',
  'index.html': '<!doctype html><html lang="en"><title>Empty</title><body></body></html>\n',
  'main.cjs': `
const { app, BrowserWindow, Menu, session } = require('electron');
const { join } = require('node:path');

const options = ${JSON.stringify(emptyWindowOptions)};
options.webPreferences.preload = join(__dirname, 'preload.cjs');
if (process.getuid?.() !== 0) app.enableSandbox();
Menu.setApplicationMenu(null);
app.on('window-all-closed', () => app.quit());
if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(() => {
    session.defaultSession.setSpellCheckerLanguages([]);
    const window = new BrowserWindow(options);
    window.once('ready-to-show', () => window.show());
    void window.loadFile(join(__dirname, 'index.html'));
  });
} else app.quit();
`,
};
