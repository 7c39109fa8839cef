import { describe, expect, it } from 'vitest';
import { storageFailure } from '../../../../electron/storage/storage-failure.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';

const systemError = (code: string) => Object.assign(new Error(`${code}: no`), { code, errno: -1 });

describe('storageFailure', () => {
  it.each([
    ['ENOSPC', 'storage.full'],
    ['EDQUOT', 'storage.full'],
    ['EACCES', 'storage.unwritable'],
    ['EROFS', 'storage.unwritable'],
  ])('maps %s to %s', (code, expected) => {
    expect(storageFailure(systemError(code))).toMatchObject({
      failure: { code: expected, message: `${code}: no` },
    });
  });

  it('leaves a bug unchanged', () => {
    const bug = new TypeError('x is not a function');
    expect(storageFailure(bug)).toBe(bug);
  });

  it('leaves an already translated failure unchanged', () => {
    const error = new AppError('storage.full');
    expect(storageFailure(error)).toBe(error);
  });
});
