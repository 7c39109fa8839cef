import { describe, expect, it } from 'vitest';
import { feedAddress } from '../../../../electron/updates/feed-address.ts';

describe('feedAddress', () => {
  it.each([
    ['https://updates.example.com', 'https://updates.example.com/'],
    [' https://updates.example.com/app ', 'https://updates.example.com/app/'],
    ['HTTPS://Updates.Example.com:8443/a/', 'https://updates.example.com:8443/a/'],
  ])('makes a folder of %j', (text, address) => {
    expect(feedAddress(text)).toBe(address);
  });

  it.each([
    [''],
    ['updates.example.com'],
    ['http://updates.example.com/'],
    ['http://localhost/'],
    ['file:///tmp/feed/'],
    ['https://user@updates.example.com/'],
    ['https://:password@updates.example.com/'],
    ['https://updates.example.com/?token=1'],
    ['https://updates.example.com/#part'],
    [`https://updates.example.com/${'a'.repeat(600)}`],
  ])('rejects %j', (text) => {
    expect(feedAddress(text)).toBeNull();
  });
});
