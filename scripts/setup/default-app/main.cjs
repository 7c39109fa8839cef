const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { app } = require('electron');
const { readArguments } = require('./arguments.cjs');

function leave(code, message) {
  const stream = code === 0 ? process.stdout : process.stderr;
  stream.write(`${message}\n`, () => process.exit(code));
}

function describeApplication(folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const name = manifest.productName || manifest.name;
  if (name) app.name = name;
  if (manifest.version) app.setVersion(manifest.version);
  // On Linux, windows find their icon by this name.
  if (process.platform === 'linux') app.setDesktopName(manifest.desktopName ?? `${name}.desktop`);
  app.setAppPath(folder);
}

function start(options) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const folder = path.resolve(options.folder);
  try {
    describeApplication(folder);
    require.resolve(folder);
  } catch (error) {
    leave(1, `${folder} is not an application that can start: ${error.message}`);
    return;
  }
  // The only way to make another module the main one (`require.main`), as Electron's own loader does.
  // oxlint-disable-next-line no-underscore-dangle
  Module._load(folder, module, true);
}

const options = readArguments(process.argv.slice(1));
// Playwright preloads a module that rewrites process.argv, so the arguments are read first.
const requireFromHere = Module.createRequire(path.join(process.cwd(), 'preload'));
for (const file of options.preload) requireFromHere(file);

if (options.version) leave(0, `v${process.versions.electron}`);
else if (options.folder === undefined) leave(1, 'Usage: electron [options] FOLDER [arguments]');
else start(options);
