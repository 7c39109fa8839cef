import { describe, expect, it } from 'vitest';
import { listPath, path, rulePathOf, urlOf } from '../../../../electron/ovh/path.ts';
import { listKindNames, ruleOf } from '../../../../shared/resources/lists.ts';

describe('path', () => {
  it('encodes every part within its segment', () => {
    expect(path`/cloud/project/${'a/b?c#d é'}/volume`).toBe(
      '/cloud/project/a%2Fb%3Fc%23d%20%C3%A9/volume',
    );
  });
});

describe('urlOf', () => {
  it.each([
    ['https://eu.api.ovh.com/1.0', 'https://eu.api.ovh.com/1.0/cloud/project'],
    ['https://eu.api.ovh.com/1.0/', 'https://eu.api.ovh.com/1.0/cloud/project'],
    ['https://EU.api.ovh.com:443/1.0', 'https://eu.api.ovh.com/1.0/cloud/project'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/cloud/project'],
    ['http://[::1]:8080/1.0', 'http://[::1]:8080/1.0/cloud/project'],
  ])('below %s writes the URL as it is sent, so that the signature matches', (base, url) => {
    expect(urlOf(base, '/cloud/project')).toBe(url);
  });

  it.each(["it's", 'a b', '(x)!*~', 'é', '%2e%2e', 'a\\b', '[x]|{y}^`'])(
    'writes the part %j as it is sent',
    (part) => {
      const url = urlOf('https://eu.api.ovh.com/1.0', path`/cloud/project/${part}/volume`);
      expect(new URL(url).href).toBe(url);
    },
  );

  it.each(['.', '..'])('refuses the part %j, which would lead elsewhere', (part) => {
    expect(() => urlOf('https://eu.api.ovh.com/1.0', path`/cloud/project/${part}/x`)).toThrow(
      'cannot be part of an address',
    );
  });
});

describe('rulePathOf', () => {
  it('replaces every id with a star, including ids in capitals or without digits', () => {
    expect(rulePathOf('/cloud/project/abc/region/EU-WEST-PAR/storage/my-bucket')).toBe(
      '/cloud/project/*/region/*/storage/*',
    );
    expect(rulePathOf('/auth/currentCredential?x=1')).toBe('/auth/currentCredential');
  });

  it('is the rule of the list with that path, for all lists', () => {
    const names = { project: 'abc', region: 'GRA', engine: 'mysql', database: 'd1' };
    const wrong = listKindNames.filter(
      (list) =>
        rulePathOf(listPath(list, names)) !== ruleOf(list) ||
        rulePathOf(listPath(list, names, 'x')) !== `${ruleOf(list)}/*`,
    );
    expect(wrong).toEqual([]);
    expect(listPath('database-backup', names, 'b/1')).toBe(
      '/cloud/project/abc/database/mysql/d1/backup/b%2F1',
    );
  });
});
