import { describe, expect, it } from 'vitest';
import { isGranted } from '../../../../../shared/accounts/rules/access-rules.ts';
import { faultyRulesIn, partsOfRule } from '../../../../../shared/accounts/rules/faulty-rules.ts';

const get = (...paths: string[]) => paths.map((path) => ({ method: 'GET', path }));

describe('a rule that matches nothing at OVHcloud', () => {
  it.each([
    ['/cloud/project/* ', 'space-at-end'],
    ['/cloud/project\n', 'space-at-end'],
    ['/cloud/project/*\u{a0}', 'space-at-end'],
    ['/cloud/project/*\u{202f}', 'space-at-end'],
    [' /cloud/project', 'space-at-start'],
    [' /cloud/project ', 'space-at-start'],
    ['\u{a0}/cloud/project', 'space-at-start'],
    ['/cloud /project', 'space-inside'],
    ['/cloud/project /cloud/project/*', 'space-inside'],
    ['/cloud/project/*\u{200b}', 'invisible'],
    ['/cloud/pro\u{ad}ject', 'invisible'],
    ['GET /cloud/project/*', 'method-in-path'],
    ['GET/cloud/project', 'method-in-path'],
    [' get /cloud/project ', 'method-in-path'],
    ['GET=/cloud/project', 'method-in-path'],
    ['GET *', 'method-in-path'],
  ])('is %j, for %s', (path, fault) => {
    expect(faultyRulesIn(get('/me', path))).toEqual([{ method: 'GET', path, fault }]);
  });

  it.each([
    '/cloud/project',
    '/cloud/project/*',
    '*',
    '/*',
    '/me*',
    '/getting',
    '/cloud/project/GET/x',
  ])('is not %j', (path) => {
    expect(faultyRulesIn(get(path))).toEqual([]);
  });

  const stray = [' ', '\t', '\u{a0}', '\u{200b}', '\u{feff}', '\u{2003}'];
  const right = ['/cloud/project', '/cloud/project/*', '/cloud/project/*/volume*', '*'];

  it.each(right)('is %s with a stray character anywhere, and it grants no path', (rule) => {
    for (const character of stray) {
      for (let at = 0; at <= rule.length; at += 1) {
        const rules = get(rule.slice(0, at) + character + rule.slice(at));
        expect(faultyRulesIn(rules)).toHaveLength(1);
        for (const asked of ['/cloud/project', '/cloud/project/p1', '/cloud/project/p1/volume']) {
          expect(isGranted(rules, 'GET', asked)).toBe(false);
        }
      }
    }
  });
});

describe('the parts of a rule', () => {
  it('are valid and invalid characters, in turn', () => {
    expect(partsOfRule('/a /b\u{a0} ')).toEqual(['/a', ' ', '/b', '\u{a0} ', '']);
    expect(partsOfRule('/a')).toEqual(['/a']);
  });
});
