import { describeElectron, setUpElectron } from './setup/electron.mjs';
import { log } from './setup/log.mjs';
import { installNpmPackages } from './setup/npm-packages.mjs';
import {
  installSystemPackages,
  missingSystemPackages,
  requireLibraries,
} from './setup/system-packages.mjs';

const OLDEST_NODE = [20, 19];

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Error(
    `Node.js ${OLDEST_NODE.join('.')} or newer is needed and this is ${process.versions.node}; install a newer one.`,
  );
}

async function setUp(options) {
  requireNode();
  if (options.has('--print-missing-packages')) {
    console.log(missingSystemPackages().join(' '));
    return;
  }
  await installNpmPackages();
  const isSystemComplete = installSystemPackages();
  const electron = await setUpElectron({ retry: options.has('--retry') });
  if (process.platform === 'linux' && !isSystemComplete) requireLibraries(electron.path);
  log(describeElectron(electron));
  if (options.has('--print-electron-path')) console.log(electron.path);
}

try {
  await setUp(new Set(process.argv.slice(2)));
} catch (error) {
  log(error.message);
  // `npm test` must always end with its counts.
  if (process.env.npm_lifecycle_event === 'test') console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
