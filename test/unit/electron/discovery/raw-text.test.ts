import { describe, expect, it } from 'vitest';
import { rawTextOf } from '../../../../electron/discovery/raw-text.ts';

const stored = (item: unknown): unknown => JSON.parse(rawTextOf(item));

describe('rawTextOf', () => {
  it('leaves an object without a secret unchanged', () => {
    const item = { id: 'i1', size: 1.5, tags: ['a'], sshKeyId: 'k', image: null, 'é "q"': '\n' };
    expect(rawTextOf(item)).toBe(JSON.stringify(item));
  });

  it.each([
    'password',
    'rescuePassword',
    'adminPasswd',
    'secretKey',
    'clientSecret',
    'token',
    'accessToken',
    'credentials',
    'privateKey',
    'private_key',
    'passphrase',
    'userData',
    'user_data',
    'kubeconfig',
    'apiKey',
    'Authorization',
  ])('drops the field %s at any depth', (name) => {
    const item = { a: [{ [name]: 'SECRET', b: { [name]: { deep: 'SECRET' } } }] };
    expect(stored(item)).toEqual({ a: [{ b: {} }] });
  });

  it('drops the secret of a text that names it, for example in a tag', () => {
    const item = { tags: ['password=hunter2', 'api_key: k', 'env=prod', 'secret-santa'] };
    expect(stored(item)).toEqual({ tags: ['password=', 'api_key:', 'env=prod', 'secret-santa'] });
  });

  it('drops secrets that are numbers or lists', () => {
    expect(stored({ password: 1234, tokens: ['x'] })).toEqual({});
  });

  it('retains what only resembles a secret', () => {
    const item = {
      rescuePassword: null,
      hasPassword: true,
      capabilities: { userCredentialsReset: { create: 'enabled' } },
      name: 'secret-santa',
    };
    expect(stored(item)).toEqual(item);
  });

  it.each([
    ['postgres://admin:s3cret@db.ovh.net:20184/defaultdb', 'postgres://db.ovh.net:20184/defaultdb'],
    ['mongodb+srv://admin:s3/c@r:et@db.ovh.net/admin', 'mongodb+srv://db.ovh.net/admin'],
    ['jdbc:mysql://u:p@h1:1,h2:2/db', 'jdbc:mysql://h1:1,h2:2/db'],
    ['https://TOKEN@git.test/repo', 'https://git.test/repo'],
    ['https://db.test/x?user=a&password=s3cret&ssl=1', 'https://db.test/x?user=a&password=&ssl=1'],
    ['https://host:8080/path?mail=a@b.test', 'https://host:8080/path?mail=a@b.test'],
    ['https://host/path?mail=a@b.test', 'https://host/path?mail=a@b.test'],
    ['mail a@b.test', 'mail a@b.test'],
  ])('writes %s without credentials', (uri, clean) => {
    expect(stored({ uri, nested: [{ uri }] })).toEqual({ uri: clean, nested: [{ uri: clean }] });
  });
});
