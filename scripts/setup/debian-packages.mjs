/**
 * Packages that Electron, its virtual display, its key store and the deb tests need on Debian and Ubuntu. If a name
 * differs between releases, the newer one is first.
 */
export const DEBIAN_PACKAGES = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libasound2t64', 'libasound2'],
  ['libnss3'],
  ['libgbm1'],
  ['libxss1'],
  ['libxtst6'],
  ['libsecret-1-0'],
  ['xvfb'],
  ['xauth'],
  ['dbus'],
  ['gnome-keyring'],
  ['desktop-file-utils'],
  ['fonts-dejavu-core'],
  ['fonts-noto-color-emoji'],
];

/** The entries without an installed package, from `dpkg-query` lines "NAME WANT ERROR STATE". */
export function missingPackages(wanted, dpkgLines) {
  const installed = new Set(
    dpkgLines
      .split('\n')
      .filter((line) => line.endsWith(' ok installed'))
      .map((line) => line.split(' ', 1)[0]),
  );
  return wanted.filter((names) => !names.some((name) => installed.has(name)));
}

/** The libraries that the loader cannot find, from the output of `ldd`. */
export function missingLibraries(lddOutput) {
  const names = [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1]);
  return [...new Set(names)];
}
