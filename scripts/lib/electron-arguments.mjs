/** Chromium's sandbox does not work for root on Linux. */
export function mustGiveUpSandbox(platform, userId) {
  return platform === 'linux' && userId === 0;
}

/** Arguments for Electron to start the application in a folder. */
export function electronArguments({ folder, userArguments, isSandboxed }) {
  const own = isSandboxed || userArguments.includes('--no-sandbox') ? [] : ['--no-sandbox'];
  return [...own, folder, ...userArguments];
}
