import { describe, expect, it } from 'vitest';
import { nodeProxyIn } from '../../../../electron/network/system-proxy.ts';

describe('nodeProxyIn', () => {
  it.each([
    ['DIRECT', null],
    ['PROXY proxy.example:8080; DIRECT', 'http://proxy.example:8080'],
    ['HTTPS proxy.example:443', 'https://proxy.example:443'],
    ['DIRECT; PROXY proxy.example:8080', null],
    ['SOCKS5 socks.example:1080; PROXY proxy.example:8080', 'http://proxy.example:8080'],
  ])('of %s', (answer, proxy) => {
    expect(nodeProxyIn(answer)).toBe(proxy);
  });

  it.each([
    'SOCKS5 socks.example:1080',
    'SOCKS socks.example:1080; DIRECT',
    'QUIC proxy.example:443; DIRECT',
    'PROXY',
    '',
  ])('never bypasses a proxy: %s', (answer) => {
    expect(() => nodeProxyIn(answer)).toThrow(
      expect.objectContaining({ code: 'network.proxyNotSupported' }),
    );
  });
});
