import { describe, expect, it } from 'vitest';
import { failureText, failureTextOfKey, toFailure } from '../../../../renderer/text/error-text.ts';
import { AppError, ErrorCode } from '../../../../shared/bridge/errors.ts';
import { t } from '../../../../renderer/text/translate.ts';

describe('the words of a code', () => {
  it('has different words for each code', () => {
    const titles = ErrorCode.options.map((code) => failureText({ code }).title);
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
    expect(failureText({ code: 'ovh.notGranted', missingRule: null }).title).toBe(
      t('errors.ovh.notGranted.title'),
    );
  });
});

describe('failureTextOfKey', () => {
  it('names the key that the failure is about', () => {
    const failure = { code: 'provider.fieldNotFound', missingRule: null } as const;
    expect(failureTextOfKey({ ...failure, keyField: 'consumerKey' }).title).toBe(
      t('errors.keyWithTitle', {
        key: t('common.consumerKey'),
        words: t('errors.provider.fieldNotFound.title'),
      }),
    );
    expect(failureTextOfKey({ ...failure, keyField: null })).toEqual(
      failureText({ code: 'provider.fieldNotFound' }),
    );
  });
});

describe('toFailure', () => {
  it('passes on a failure from main, and treats anything else as an internal error', () => {
    const error = new AppError('storage.full', { reference: 'r1' });
    expect(toFailure(error)).toBe(error.failure);
    expect(toFailure(new TypeError('x is not a function'))).toMatchObject({
      code: 'internal',
      message: 'x is not a function',
    });
    expect(toFailure('odd').code).toBe('internal');
  });
});
