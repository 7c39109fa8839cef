import { describe, expect, it } from 'vitest';
import { isGranted, missingRules, neededRules } from '../../../../shared/domain/access-rules.ts';

const get = (...paths: string[]) => paths.map((path) => ({ method: 'GET', path }));

describe('isGranted', () => {
  it.each([
    ['/cloud/project', '/cloud/project', true],
    ['/cloud/project', '/cloud/project/p1', false],
    ['/cloud/project/*', '/cloud/project', false],
    ['/cloud/project/*', '/cloud/project/p1', true],
    ['/cloud/project/*', '/cloud/project/p1/region/GRA/storage', true],
    ['/cloud/project*', '/cloud/project', true],
    ['/cloud/project/*/volume*', '/cloud/project/p1/volume/snapshot', true],
    ['/cloud/project/*/volume*', '/cloud/project/p1/instance', false],
    ['/cloud/project/*/storage/*', '/cloud/project/p1/region/GRA/storage', false],
    ['/cloud/project/*/storage', '/cloud/project/p1/region/GRA/storage', true],
    ['/cloud/project/*/region/*/storage', '/cloud/project/p1/region/GRA/storage', true],
    ['/cloud/project/p2/*', '/cloud/project/p1/volume', false],
    ['*', '/cloud/project', true],
    ['/*', '/cloud/project', true],
    ['/cloud/project ', '/cloud/project', false],
    ['/cloud/projec.', '/cloud/project', false],
    ['/a*/a', '/a/a', true],
    ['/a*a', '/a', false],
  ])('the rule %j on %s: %s', (rule, path, granted) => {
    expect(isGranted(get(rule), 'GET', path)).toBe(granted);
  });

  it('grants the method of the rule only', () => {
    expect(isGranted([{ method: 'POST', path: '*' }], 'GET', '/cloud/project')).toBe(false);
    expect(isGranted([{ method: 'get', path: '*' }], 'GET', '/cloud/project')).toBe(true);
  });

  it('comes to an end with a rule of many stars', () => {
    // A match that tries all ways would outlast the test.
    expect(isGranted(get(`${'*a'.repeat(2000)}*b`), 'GET', 'a'.repeat(2000))).toBe(false);
  });
});

describe('missingRules', () => {
  it('is empty with the two rules of the token page, and with the narrowest ones', () => {
    expect(missingRules(get('/cloud/project', '/cloud/project/*'))).toEqual([]);
    expect(missingRules(get(...neededRules))).toEqual([]);
  });

  it('names one rule for all that is below the projects', () => {
    expect(missingRules(get('/cloud/project'))).toEqual(['GET /cloud/project/*']);
    expect(missingRules([])).toEqual(['GET /cloud/project', 'GET /cloud/project/*']);
  });

  it('names what is missing, and nothing else', () => {
    const granted = get('/cloud/project/*/instance', '/cloud/project/*/volume*');
    expect(missingRules(granted)).toEqual([
      'GET /cloud/project',
      'GET /cloud/project/*/region',
      'GET /cloud/project/*/snapshot',
      'GET /cloud/project/*/storage',
      'GET /cloud/project/*/region/*/storage',
      'GET /cloud/project/*/database/service',
    ]);
  });

  it('is empty when every project there is can be read', () => {
    const rules = get('/cloud/project', '/cloud/project/p1/*');
    expect(missingRules(rules, ['p1'])).toEqual([]);
    expect(missingRules(rules, ['p1', 'p2'])).toEqual(['GET /cloud/project/*']);
  });
});
