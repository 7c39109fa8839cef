/** https://www.electronjs.org/docs/latest/tutorial/electron-timelines: the newest three lines get repairs. */
const SUPPORTED_LINES = 3;

/** Whether a version of Electron still gets repairs, the newest being this one. */
export function isSupported(version, newest) {
  return lineOf(newest) - lineOf(version) < SUPPORTED_LINES;
}

function lineOf(version) {
  return Number(version.split('.')[0]);
}
