import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPermissive, joinLicences, noticesOf } from './lib/licence-rules.mjs';
import { projectFolder } from './lib/run.mjs';
import { readStamp } from './setup/stamp.mjs';

/*
 * Merges the licence lists of the three builds: dist/licences.json for the window, dist/third-party-licences.txt for
 * the installers. Fails the build if a shipped package has a licence that is not known to be permissive.
 */
const dist = join(projectFolder, 'dist');
const lists = ['licences-main.json', 'licences-preload.json', 'renderer/licences.json'].map(
  (name) => join(dist, name),
);

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function electron() {
  const folder = join(projectFolder, 'node_modules/electron');
  const { version, license } = readJson(join(folder, 'package.json'));
  return {
    name: 'electron',
    version: readStamp().electron?.version ?? version,
    identifier: license,
    text: readFileSync(join(folder, 'LICENSE'), 'utf8').trim(),
  };
}

const licences = joinLicences([...lists.map(readJson), [electron()]]);
for (const path of lists) rmSync(path);
writeFileSync(join(dist, 'licences.json'), JSON.stringify(licences));
writeFileSync(join(dist, 'third-party-licences.txt'), noticesOf(licences));
for (const { name, version, identifier } of licences) {
  if (isPermissive(identifier)) continue;
  console.error(
    `${name} ${version} has the licence ${identifier ?? 'of no name'}, which is not allowed.`,
  );
  process.exitCode = 1;
}
