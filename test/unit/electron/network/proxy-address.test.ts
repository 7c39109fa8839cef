import { describe, expect, it } from 'vitest';
import { proxyAddress } from '../../../../electron/network/proxy-address.ts';

describe('proxyAddress', () => {
  it.each([
    ['proxy.example.com:3128', 'proxy.example.com:3128'],
    [' Proxy.Example.com:3128 ', 'proxy.example.com:3128'],
    ['http://proxy.example.com:3128/', 'proxy.example.com:3128'],
    ['proxy.example.com', 'proxy.example.com:80'],
    ['https://proxy.example.com', 'proxy.example.com:443'],
    ['10.0.0.1:8080', '10.0.0.1:8080'],
    ['[::1]:8080', '[::1]:8080'],
  ])('of %s is %s', (text, address) => {
    expect(proxyAddress(text)).toBe(address);
  });

  it.each([
    '',
    'two words:3128',
    'proxy.example.com:99999',
    'socks5://proxy.example.com:1080',
    // The password has its own field.
    'http://user:pass@proxy.example.com:3128',
    'http://proxy.example.com:3128/path',
    'http://proxy.example.com:3128/?query',
  ])('is not in “%s”', (text) => {
    expect(proxyAddress(text)).toBeNull();
  });
});
