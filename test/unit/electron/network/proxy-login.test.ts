import { describe, expect, it } from 'vitest';
import { loginOfEnvironment } from '../../../../electron/network/proxy-login.ts';

const proxy = { host: 'proxy.example.com', port: 3128 };

describe('loginOfEnvironment', () => {
  it.each([
    ['HTTPS_PROXY', 'http://user:p%40ss@proxy.example.com:3128'],
    ['https_proxy', 'http://user:p%40ss@proxy.example.com:3128/'],
    ['HTTP_PROXY', 'user:p%40ss@proxy.example.com:3128'],
    ['all_proxy', 'http://user:p%40ss@proxy.example.com:3128'],
  ])('is read from %s', (name, value) => {
    expect(loginOfEnvironment({ [name]: value }, proxy)).toEqual({
      user: 'user',
      password: 'p@ss',
    });
  });

  it('knows the default ports that addresses omit', () => {
    const environment = { HTTPS_PROXY: 'https://user:pass@proxy.example.com' };
    expect(loginOfEnvironment(environment, { ...proxy, port: 443 })).not.toBeNull();
    expect(loginOfEnvironment(environment, { ...proxy, port: 80 })).toBeNull();
  });

  it('knows an IPv6 address, which Electron reports in brackets too', () => {
    const environment = { HTTPS_PROXY: 'http://user:pass@[::1]:3128' };
    expect(loginOfEnvironment(environment, { host: '[::1]', port: 3128 })).not.toBeNull();
  });

  it.each([
    ['nothing', {}],
    ['another host', { HTTPS_PROXY: 'http://user:pass@proxy.example.org:3128' }],
    ['another port', { HTTPS_PROXY: 'http://user:pass@proxy.example.com:8080' }],
    ['nobody', { HTTPS_PROXY: 'http://proxy.example.com:3128' }],
    ['no address', { HTTPS_PROXY: 'http://[' }],
  ])('is not read from %s', (_case, environment) => {
    expect(loginOfEnvironment(environment, proxy)).toBeNull();
  });

  it('leaves invalid percent encoding unchanged', () => {
    const environment = { HTTPS_PROXY: 'http://user:100%@proxy.example.com:3128' };
    expect(loginOfEnvironment(environment, proxy)).toEqual({ user: 'user', password: '100%' });
  });
});
