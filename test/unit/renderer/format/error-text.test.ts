import { describe, expect, it } from 'vitest';
import {
  errorText,
  failureText,
  failureTextOfKey,
  toFailure,
} from '../../../../renderer/format/error-text.ts';
import { AppError, ErrorCode } from '../../../../shared/errors.ts';

describe('errorText', () => {
  it.each(ErrorCode.options)('says what %s means and what to do, in whole sentences', (code) => {
    const { title, remedy } = errorText[code];
    for (const words of [title, remedy]) {
      expect(words).toMatch(/^[A-Z].*\.$/);
      expect(words).not.toMatch(/!|\b(?!ovh\.conf)\w+\.\w|undefined|\binvalid\b/i);
    }
  });

  it('has different words for each code', () => {
    const titles = ErrorCode.options.map((code) => errorText[code].title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('failureText', () => {
  it('names the right that is missing', () => {
    const words = failureText({ code: 'ovh.notGranted', missingRule: 'GET /cloud/project/*' });
    expect(words.title).toContain('GET /cloud/project/*');
    expect(words.remedy).toContain('GET /cloud/project/*');
  });

  it('has words for a missing right that is not known', () => {
    expect(failureText({ code: 'ovh.notGranted', missingRule: null })).toEqual(
      errorText['ovh.notGranted'],
    );
  });
});

describe('failureTextOfKey', () => {
  it('names the key that the failure is about', () => {
    const failure = { code: 'provider.fieldNotFound', missingRule: null } as const;
    expect(failureTextOfKey({ ...failure, keyField: 'consumerKey' }).title).toBe(
      'Consumer key: the secret has no such field.',
    );
    expect(failureTextOfKey({ ...failure, keyField: null })).toEqual(
      errorText['provider.fieldNotFound'],
    );
  });

  it('leaves the name of OVHcloud as it is written', () => {
    const { title } = failureTextOfKey({
      code: 'ovh.unreachable',
      missingRule: null,
      keyField: 'clientSecret',
    });
    expect(title).toMatch(/^Client secret: OVHcloud/);
  });
});

describe('toFailure', () => {
  it('keeps what main told, and takes anything else for a fault of the app', () => {
    const error = new AppError('storage.full', { reference: 'r1' });
    expect(toFailure(error)).toBe(error.failure);
    expect(toFailure(new TypeError('x is not a function'))).toMatchObject({
      code: 'internal',
      message: 'x is not a function',
    });
    expect(toFailure('odd').code).toBe('internal');
  });
});
