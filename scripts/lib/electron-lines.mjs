/**
 * https://www.electronjs.org/docs/latest/tutorial/electron-timelines: the newest three major versions are supported.
 */
const SUPPORTED_LINES = 3;

/** Whether a version of Electron is still supported, given the newest one. */
export function isSupported(version, newest) {
  return lineOf(newest) - lineOf(version) < SUPPORTED_LINES;
}

function lineOf(version) {
  return Number(version.split('.')[0]);
}
