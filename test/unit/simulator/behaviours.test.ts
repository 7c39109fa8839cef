import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { authTemplates } from '../../simulator/auth-routes.ts';
import { behaviours } from '../../simulator/behaviours/behaviours.ts';
import { failureBehaviours } from '../../simulator/behaviours/failures.ts';
import { refusalBehaviours } from '../../simulator/behaviours/refusals.ts';
import { routeBehaviours } from '../../simulator/behaviours/routes.ts';
import { settingBehaviours } from '../../simulator/behaviours/settings.ts';
import { defaultSettings } from '../../simulator/default-settings.ts';
import { refusals } from '../../simulator/errors.ts';
import { projectRoutes } from '../../simulator/routes.ts';

const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../simulator/${name}.ts`, import.meta.url)), 'utf8');
const rows = Object.entries(behaviours).flatMap(([about, group]) =>
  Object.entries(group).map(([name, row]) => ({ name: `${about}: ${name}`, row })),
);

/* The types already require a row for each kind of failure and each option, and two variants of each guess. */
describe('the table of behaviours', () => {
  it('has a row for each route, and no others', () => {
    const templates = [...authTemplates, ...projectRoutes.map(({ template }) => template)];
    expect(Object.keys(routeBehaviours).toSorted()).toEqual(templates.toSorted());
  });

  it('has a row for each refusal, and no others', () => {
    expect(Object.keys(refusalBehaviours).toSorted()).toEqual(Object.keys(refusals).toSorted());
  });

  it('has a row for each kind of failure', () => {
    const kinds = [...read('failures').matchAll(/^ {2}\| \{ kind: '(\w+)'/gm)].map(
      ([, kind]) => kind,
    );
    expect(kinds.length).toBeGreaterThan(5);
    expect(new Set(Object.keys(failureBehaviours))).toEqual(new Set(kinds));
  });

  it('has a row for each setting', () => {
    expect(Object.keys(settingBehaviours)).toEqual(
      expect.arrayContaining(Object.keys(defaultSettings(1))),
    );
  });

  it.each(rows)('states its confidence and its source: $name', ({ row }) => {
    expect(row.what.length).toBeGreaterThan(3);
    expect(row.source.length).toBeGreaterThan(3);
  });

  const guesses = rows.flatMap(({ name, row }) =>
    row.sure === 'guess' ? [{ name, ways: row.ways }] : [],
  );

  it.each(guesses)('runs a guess in variants that differ: $name', ({ ways }) => {
    const distinct = new Set(ways.map((way) => JSON.stringify({ ...way, name: '' })));
    expect(distinct.size).toBe(ways.length);
    expect(distinct.size).toBeGreaterThan(1);
  });
});
