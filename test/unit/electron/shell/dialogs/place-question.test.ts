import { beforeEach, expect, it, vi } from 'vitest';
import { placeQuestion } from '../../../../../electron/shell/dialogs/place-question.ts';
import { shellWords } from '../../../../../electron/shell/words.ts';

const showMessageBox = vi.hoisted(() =>
  vi.fn<(options: { message: string; detail: string }) => Promise<{ response: number }>>(),
);
vi.mock('electron', () => ({ dialog: { showMessageBox } }));

beforeEach(() => {
  showMessageBox.mockReset().mockResolvedValue({ response: 1 });
});

async function asked(place: string) {
  const { confirmPlace } = placeQuestion(
    () => null,
    () => shellWords('en'),
  );
  expect(await confirmPlace(place)).toBe(false);
  const [options] = showMessageBox.mock.lastCall ?? [];
  return { message: options?.message, first: options?.detail.split('\n')[0] };
}

it.each([
  ['https://vault.example.com:8200', 'Connect to vault.example.com:8200?'],
  ['sftp://[2001:db8::1]:22', 'Connect to [2001:db8::1]:22?'],
  // No address, as a host with a colon gives one: asked about all the same, and no bug.
  ['mysql://[a:b]:3306', 'Connect to [a:b]:3306?'],
  [
    'https+unverified://minio.example.com',
    'Connect to minio.example.com without checking its certificate?',
  ],
])('names the host of %s, and all of it', async (place, message) => {
  expect(await asked(place)).toEqual({ message, first: place });
});

it('names a file, on one line', async () => {
  expect(await asked('file:/home/me/keys\u202Efnoc\n\nHarmless')).toEqual({
    message: 'Read secrets from keys fnoc Harmless?',
    first: '/home/me/keys fnoc Harmless',
  });
});
