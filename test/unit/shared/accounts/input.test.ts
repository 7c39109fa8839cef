import { describe, expect, it } from 'vitest';
import { isOtherAccount } from '../../../../shared/accounts/rules/account.ts';
import { BaseUrl } from '../../../../shared/accounts/endpoint.ts';
import type { Endpoint } from '../../../../shared/accounts/endpoint.ts';
import { cleanPastedKey, isKeyText, KeyText } from '../../../../shared/accounts/key-text.ts';
import { SignInInput } from '../../../../shared/accounts/sign-in.ts';
import { typedKeys } from '../../../fakes/sign-in.ts';

describe('a base URL', () => {
  it.each([
    ['https://eu.api.ovh.com/1.0', 'https://eu.api.ovh.com/1.0'],
    [' https://eu.api.ovh.com/1.0/ ', 'https://eu.api.ovh.com/1.0'],
    ['https://host:8443', 'https://host:8443'],
    ['http://127.0.0.1:1234/1.0', 'http://127.0.0.1:1234/1.0'],
    ['http://localhost/1.0', 'http://localhost/1.0'],
    ['http://[::1]:8080/1.0', 'http://[::1]:8080/1.0'],
  ])('may be %s', (typed, stored) => {
    expect(BaseUrl.parse(typed)).toBe(stored);
    expect(new URL(stored).href.startsWith(stored)).toBe(true);
  });

  it.each([
    'http://example.com/1.0',
    'http://127.0.0.1.example.com/1.0',
    'http://localhost.example.com',
    'https://user:password@host/1.0',
    'https://host:99999/1.0',
    'https://a%/1.0',
    'https://a|b/1.0',
    'https://host/1.0?x=1',
    'https://host/1.0#x',
    'file:///etc/passwd',
    'eu.api.ovh.com',
    '',
  ])('may not be %s', (typed) => {
    expect(BaseUrl.safeParse(typed).success).toBe(false);
  });
});

describe('a key', () => {
  it.each([
    [' abc\n', 'abc'],
    ['"abc"', 'abc'],
    [`' abc '`, 'abc'],
    ['abc', 'abc'],
    ['"', '"'],
  ])('pasted as %j is %j', (pasted, key) => {
    expect(cleanPastedKey(pasted)).toBe(key);
  });

  it.each(['a\nb', 'a\u200bb', 'a b', '“abc”'])('cannot be %j', (typed) => {
    expect(KeyText.safeParse(typed).success).toBe(false);
    expect(isKeyText(typed)).toBe(false);
  });

  it('is not empty', () => {
    expect(KeyText.safeParse(' ').success).toBe(false);
    expect(isKeyText('')).toBe(false);
  });
});

describe('a sign-in', () => {
  const typed = typedKeys({ applicationKey: 'ak' });
  it('has a key for each field of its method, and no other', () => {
    expect(SignInInput.safeParse(typed).success).toBe(true);
    const { consumerKey: _consumerKey, ...two } = typed.keys;
    expect(SignInInput.safeParse({ ...typed, keys: two }).success).toBe(false);
    const keys = { ...typed.keys, clientId: { kind: 'typed', text: 'x' } };
    expect(SignInInput.safeParse({ ...typed, keys }).success).toBe(false);
    expect(SignInInput.safeParse({ ...typed, method: 'service-account' }).success).toBe(false);
  });
});

describe('isOtherAccount', () => {
  const eu: Endpoint = { kind: 'preset', name: 'ovh-eu' };
  const ca: Endpoint = { kind: 'preset', name: 'ovh-ca' };
  const own: Endpoint = { kind: 'custom', baseUrl: 'https://host/1.0' };
  it.each([
    [{ endpoint: eu, account: 'a' }, { endpoint: eu, account: 'a' }, false],
    [{ endpoint: eu, account: 'a' }, { endpoint: eu, account: null }, false],
    [{ endpoint: eu, account: 'a' }, { endpoint: eu, account: 'b' }, true],
    [{ endpoint: eu, account: 'a' }, { endpoint: ca, account: 'a' }, true],
    [{ endpoint: eu, account: null }, { endpoint: own, account: null }, true],
    [{ endpoint: own, account: 'a' }, { endpoint: { ...own }, account: 'a' }, false],
  ])('of %j and %j is %s', (one, other, expected) => {
    expect(isOtherAccount(one, other)).toBe(expected);
  });
});
