/** electron-builder's configuration with file names that say "for tests only". */
export function namedForTestsOnly(config) {
  const sections = Object.entries(config).map(([name, section]) => [
    name,
    section?.artifactName
      ? { ...section, artifactName: `for-tests-only-${section.artifactName}` }
      : section,
  ]);
  return Object.fromEntries(sections);
}

/** Why no package for users can be built with another product's Electron. */
export function refusalToPack({ version }) {
  return `Nothing was packaged: the official release of Electron could not be downloaded. The Electron ${version} that is used here instead is taken from the npm package of another product and gets no security updates, so nobody should get it in a package. Set ELECTRON_MIRROR to a mirror that you can reach, and run: npm run setup -- --retry
For a package that is for tests only, and says so in its name, run: npm run package -- --for-tests-only`;
}
