import { expect, it } from 'vitest';
import { isLoopbackUrl } from '../../../../shared/network/loopback.ts';

it.each([
  'http://127.0.0.1',
  'http://127.0.0.1:8200/v1',
  'https://127.255.255.254/',
  'http://localhost',
  'http://LocalHost:3000',
  'http://[::1]:3000',
  'http://[0:0:0:0:0:0:0:1]',
  'http://127.1',
  'http://0x7f.1',
  'http://2130706433',
  'http://127.0.0.1.',
  'http://[::ffff:127.0.0.1]',
])('recognises %s as this computer', (address) => {
  expect(isLoopbackUrl(address)).toBe(true);
});

it.each([
  'https://127.evil.example',
  'http://127.0.0.1.evil.example',
  'http://127.0.0.1@evil.example',
  'http://localhost:80@evil.example',
  'http://localhost.evil.example',
  'http://localhost.',
  'http://0.0.0.0',
  'http://[::]',
  'http://[::ffff:10.0.0.1]',
  'http://128.0.0.1',
  'ftp://127.0.0.1',
  '127.0.0.1',
  '',
])('does not treat %s as this computer', (address) => {
  expect(isLoopbackUrl(address)).toBe(false);
});
