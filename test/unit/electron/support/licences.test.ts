import { expect, it, vi } from 'vitest';
import { Licences } from '../../../../electron/support/licences.ts';

const entries = [
  { name: 'zod', version: '4.0.0', identifier: 'MIT', text: 'MIT text' },
  { name: 'ini', version: '6.0.0', identifier: 'ISC', text: null },
];

it('lists them by name without their texts, and reads a text on demand', async () => {
  const read = vi.fn(async () => JSON.stringify(entries));
  const licences = new Licences(read);
  expect(await licences.list()).toEqual([
    { name: 'ini', version: '6.0.0', identifier: 'ISC', hasText: false },
    { name: 'zod', version: '4.0.0', identifier: 'MIT', hasText: true },
  ]);
  expect(await licences.textOf('zod', '4.0.0')).toBe('MIT text');
  expect(await licences.textOf('zod', '5.0.0')).toBeNull();
  expect(read).toHaveBeenCalledOnce();
});

it('reports that a build without the file has none, which is not an empty list', async () => {
  const licences = new Licences(async () => null);
  expect(await licences.list()).toBeNull();
  expect(await licences.textOf('zod', '4.0.0')).toBeNull();
});

it('fails on a file that the build did not write', async () => {
  await expect(new Licences(async () => '{"a":1}').list()).rejects.toThrow();
});
