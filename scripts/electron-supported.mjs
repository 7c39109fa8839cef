import { execFileSync } from 'node:child_process';
import { isSupported } from './lib/electron-lines.mjs';
import { pinnedVersion } from './setup/electron-pinned.mjs';

const newest = execFileSync('npm', ['view', 'electron', 'dist-tags.latest'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
}).trim();
const pinned = pinnedVersion();
if (isSupported(pinned, newest)) {
  console.log(`Electron ${pinned} gets repairs; the newest is ${newest}.`);
} else {
  console.log(`Electron ${pinned} gets no repairs any more; the newest is ${newest}.`);
  process.exitCode = 1;
}
