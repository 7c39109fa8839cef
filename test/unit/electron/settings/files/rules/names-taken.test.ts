import { expect, it } from 'vitest';
import { suggestedAppName } from '../../../../../../shared/plakar-apps/rules/app-fit.ts';
import { NamesTaken } from '../../../../../../electron/settings/files/rules/names-taken.ts';

it('returns the name itself, or the first free number', () => {
  const names = new NamesTaken(['Production', 'production (2)']);
  expect(names.free('Staging')).toBe('Staging');
  expect(names.free('PRODUCTION')).toBe('PRODUCTION (3)');
});

// A search that starts from 2 each time would take billions of steps.
it.each([
  ['alike', () => 'Production'],
  ['long, and alike where they are cut', (index: number) => `${'x'.repeat(96)}${index % 10}`],
])('finishes with 100,000 names that are %s', (_, nameOf) => {
  const names = new NamesTaken([]);
  const given = new Set<string>();
  for (let index = 0; index < 100_000; index += 1) {
    const name = names.free(nameOf(index));
    names.add(name);
    given.add(name.toLowerCase());
  }
  expect(given.size).toBe(100_000);
  expect(Math.max(...[...given].slice(-1000).map(({ length }) => length))).toBeLessThanOrEqual(100);
});

it('suggests a name for an app among 20,000 of the same name', () => {
  const taken = Array.from({ length: 20_000 }, (_, index) =>
    index === 0 ? 'web source' : `web source ${index + 1}`,
  );
  expect(suggestedAppName('web', 'source', taken)).toBe('web source 20001');
});
