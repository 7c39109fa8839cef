import { beforeEach, expect, it, vi } from 'vitest';
import { approvalQuestion } from '../../../../../electron/shell/dialogs/approval-question.ts';
import { translateTo } from '../../../../../electron/shell/texts.ts';

const showMessageBox = vi.hoisted(() =>
  vi.fn<(options: { message: string; detail: string }) => Promise<{ response: number }>>(),
);
vi.mock('electron', () => ({ dialog: { showMessageBox } }));

beforeEach(() => {
  showMessageBox.mockReset().mockResolvedValue({ response: 1 });
});

const t = translateTo({ language: 'en', locale: 'en-GB' });

async function asked(address: string) {
  const { confirmAddress } = approvalQuestion(
    () => null,
    () => t,
  );
  expect(await confirmAddress(address)).toBe(false);
  const [options] = showMessageBox.mock.lastCall ?? [];
  return { message: options?.message, first: options?.detail.split('\n')[0] };
}

it.each([
  ['https://vault.example.com:8200', t('dialogs.address', { host: 'vault.example.com:8200' })],
  ['sftp://[2001:db8::1]:22', t('dialogs.address', { host: '[2001:db8::1]:22' })],
  // Not a valid address, as a host with a colon gives one: the question is asked anyway, without an error.
  ['mysql://[a:b]:3306', t('dialogs.address', { host: '[a:b]:3306' })],
  ['https+unverified://minio.example.com', t('dialogs.unverified', { host: 'minio.example.com' })],
])('names the host of %s, completely', async (address, message) => {
  expect(await asked(address)).toEqual({ message, first: address });
});

it('names a file, on one line', async () => {
  expect(await asked('file:/home/me/keys\u202Efnoc\n\nHarmless')).toEqual({
    message: t('dialogs.file', { file: 'keys fnoc Harmless' }),
    first: '/home/me/keys fnoc Harmless',
  });
});
