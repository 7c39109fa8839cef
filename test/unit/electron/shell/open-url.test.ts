import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openUrl } from '../../../../electron/shell/open-url.ts';

const opened = vi.hoisted((): string[] => []);
vi.mock('electron', () => ({
  shell: { openExternal: async (address: string) => opened.push(address) },
}));

beforeEach(() => opened.splice(0));

describe('openUrl', () => {
  it.each([
    ['https://eu.api.ovh.com/auth/?credentialToken=1'],
    ['http://127.0.0.1:8080/auth'],
    ['http://localhost/auth'],
    ['http://[::1]/auth'],
  ])('opens %s', async (address) => {
    await openUrl(address);
    expect(opened).toEqual([address]);
  });

  it.each([
    ['http://eu.api.ovh.com/auth'],
    ['http://localhost.example.com/'],
    ['file:///etc/passwd'],
    ['ftp://localhost/'],
    ['smb://server/share'],
    ['ms-msdt:/id'],
    ['javascript:alert(1)'],
    ['no address'],
  ])('opens no %s', async (address) => {
    await expect(openUrl(address)).rejects.toThrow();
    expect(opened).toEqual([]);
  });
});
