/** Chromium's sandbox refuses to work for root on Linux. */
export function mustGiveUpSandbox(platform, userId) {
  return platform === 'linux' && userId === 0;
}

/** What to pass to Electron to start the application of a folder. */
export function electronArguments({ folder, userArguments, isSandboxed }) {
  const own = isSandboxed || userArguments.includes('--no-sandbox') ? [] : ['--no-sandbox'];
  return [...own, folder, ...userArguments];
}
