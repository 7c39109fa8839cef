import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './lib/run.mjs';
import { shippedOnly } from './lib/sbom-filter.mjs';

/** Writes the CycloneDX SBOM of the built program to release/. Needs dist/licences.json from the build. */
const read = (path) => JSON.parse(readFileSync(join(projectFolder, path), 'utf8'));
const { version, name } = read('package.json');
const listed = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
  cwd: projectFolder,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
const licences = read('dist/licences.json');
const document = shippedOnly(JSON.parse(listed), { licences, application: name });
if (document.components.length !== licences.length) {
  throw new Error(
    `${licences.length} packages ship, and ${document.components.length} are described.`,
  );
}
mkdirSync(join(projectFolder, 'release'), { recursive: true });
const file = join('release', `${name}-${version}.cdx.json`);
writeFileSync(join(projectFolder, file), `${JSON.stringify(document, null, 2)}\n`);
console.log(`${file}: ${document.components.length} components.`);
