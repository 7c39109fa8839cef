import { execFileSync } from 'node:child_process';
import { pinnedVersion } from './setup/electron-pinned.mjs';

/** https://www.electronjs.org/docs/latest/tutorial/electron-timelines: the newest three lines get repairs. */
const SUPPORTED_LINES = 3;

function lineOf(version) {
  return Number(version.split('.')[0]);
}

function isSupported(pinned, newest) {
  return lineOf(newest) - lineOf(pinned) < SUPPORTED_LINES;
}

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
