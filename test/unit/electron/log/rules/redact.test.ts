import { describe, expect, it } from 'vitest';
import { type Owner, redact } from '../../../../../electron/log/rules/redact.ts';

const alice: Owner = { homeFolder: '/home/alice', userName: 'alice' };
const onWindows: Owner = { homeFolder: 'C:\\Users\\Alice B', userName: 'Alice B' };
const clean = (text: string, owner = alice) => redact(text, owner);

const hex16 = '0a1b2c3d4e5f6071';
const hex32 = `${hex16}8293a4b5c6d7e8f9`;

/** Text that must be removed, and a text that contains it. */
const secrets: [what: string, secret: string, text: string][] = [
  ['an application key', hex16, `the key ${hex16} is refused`],
  ['an application key of mixed letters', '7kbG7Bk7S9Nt7ZSV', 'key 7kbG7Bk7S9Nt7ZSV'],
  ['an application secret', hex32, `got ${hex32}`],
  [
    'a secret without a digit',
    'EXEgWIzBPxHYwtQDscNIqCiQaWSuHFab',
    '(EXEgWIzBPxHYwtQDscNIqCiQaWSuHFab)',
  ],
  ['a secret in JSON', hex32, `{"x":"${hex32}"}`],
  ['an application', 'short', 'X-Ovh-Application: short'],
  ['a consumer', 'short', '"x-ovh-consumer":"short","b":1'],
  ['a signature', '$1$abcdef', 'X-Ovh-Signature=$1$abcdef'],
  ['an Authorization header', 'abc def', 'Authorization: Digest abc def'],
  ['a cookie', 'sid', 'set-cookie: sid=1; Path=/'],
  ['a bearer', 'abcdef', 'sent Bearer abcdef.x_y'],
  ['an age identity', '1QQPQ', 'AGE-SECRET-KEY-1QQPQ0000'],
  ['an AWS key id', 'AKIAIOSFODNN7EXAMPLE', 'id AKIAIOSFODNN7EXAMPLE.'],
  ['an AWS secret', 'wJalrXUtnFEMI/K7MDENG', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY1'],
  ['a token of Vault', 'CAESIJ', 'hvs.CAESIJ8abcdef'],
  ['a JWT', 'eyJhbGciOiJIUzI1NiJ9', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln'],
  ['a PEM block', 'MIIB', '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----'],
  ['a PEM block that is cut', 'MIIB', 'a -----BEGIN RSA PRIVATE KEY----- MIIB'],
  ['a passphrase of words', 'horse', 'passphrase=correct horse battery'],
  ['a passphrase in quotes', 'horse', 'passphrase: "correct, horse \\" battery" host=a'],
  ['a passphrase in JSON', 'horse', '{"passphrase":"correct horse"}'],
  ['a password', 'hunter2', 'db_password=hunter2&x=1'],
  ['an API key', 'abc', 'apiKey: abc'],
  ['an access key', 'abc', 'AWS_SECRET_ACCESS_KEY=abc'],
  ['a user and password in an address', 'pass', 'https://user:pass@proxy.example:8080/a'],
  ['the user in an address', 'user', 'sftp://user@host/a'],
  ['a query of an address', 'production', 'https://a.example/b?name=production&x=1'],
  [
    'the fragment of a page',
    'production',
    'app://inventory/index.html#/resources?search=production',
  ],
  ['a query of a path', 'production', 'GET /cloud/project?name=production'],
  ['an e-mail address', 'bob', 'of bob.b@example.org'],
  ['an account', 'xx1111-ovh', 'account xx1111-ovh'],
  ['a long random token', 'Zm9vYmFy', 'Zm9vYmFyQUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo1234'],
  ['the home folder', 'alice', 'ENOENT /home/alice/.ovh.conf'],
  ['the home folder in an address', 'alice', 'file:///home/alice/a'],
  ['the home of another user', 'bob', 'at /home/bob/a and /Users/bob/b'],
  ['the user as part of a path', 'alice', '/media/alice/disk'],
];

describe('redact', () => {
  it.each(secrets)('removes %s', (_what, secret, text) => {
    expect(text).toContain(secret);
    expect(clean(text)).not.toContain(secret);
  });

  const preserved: [what: string, text: string][] = [
    ['a reference of ours', 'reference=3f2b8c1e-9d4a-4c55-8b1e-2f6a7c9d0e11'],
    ['a query id of OVHcloud’s', 'ovh.notGranted/403/FR.ws-8.5860f657.4632.0180'],
    ['a query id that is long', 'EU.sim-1.0000001f.0031.0180'],
    ['codes and counts', 'sync.ended outcome=partial requests=1204 issues=3 seconds=12.4'],
    ['codes about keys', 'call=vault.unlock code=vault.wrongPassphrase status=none'],
    ['the mode of the vault', 'vault.changed mode=passphrase isLocked=true'],
    ['versions', 'version=0.1.0 electron=45.4.1 chromium=146.0.7680.31 node=24.11.0'],
    ['an instant', '2026-11-25T18:35:02.123Z'],
    [
      'a frame',
      '    at Vault.open (/opt/OVHcloud Inventory/resources/app.asar/dist/main.cjs:12:3456)',
    ],
    ['a frame of a module', '    at node:internal/process/task_queues:95:5'],
    ['a host', 'proxy.example:8080 eu.api.ovh.com'],
    ['an address', 'https://eu.api.ovh.com/1.0/me'],
    ['another folder that begins alike', '/home2/a /rooted/x'],
  ];
  it.each(preserved)('preserves %s', (_what, text) => {
    expect(clean(text)).toBe(text);
  });

  it('writes the home folder as ~, in each of its forms', () => {
    expect(clean('/home/alice/a /home/alice')).toBe('~/a ~');
    expect(clean('/home/alicette/a')).not.toContain('~');
    expect(clean(String.raw`C:\Users\Alice B\a`, onWindows)).toBe(String.raw`~\a`);
    expect(clean(String.raw`"C:\\Users\\Alice B\\a"`, onWindows)).toBe(String.raw`"~\\a"`);
    expect(clean('file:///C:/Users/Alice%20B/a', onWindows)).toBe('file:///~/a');
    expect(clean('/root/a', { homeFolder: '/root', userName: 'root' })).toBe('~/a');
  });

  it('preserves the text beside a secret', () => {
    expect(clean('passphrase=correct horse host=a')).toBe('passphrase=[redacted] host=a');
    expect(clean('{"token":"abc","count":3}')).toBe('{"token":[redacted],"count":3}');
    expect(clean('https://u:p@host:1/a?b=c d')).toBe('https://[redacted]@host:1/a?[redacted] d');
  });

  it('removes nothing more the second time', () => {
    for (const [, , text] of secrets) expect(clean(clean(text))).toBe(clean(text));
  });

  it('is fast with text that resembles a secret', () => {
    const nasty = [
      'a'.repeat(20_000),
      `passphrase=${'x '.repeat(10_000)}`,
      'a://'.repeat(5000),
      '?='.repeat(10_000),
    ];
    for (const text of nasty) expect(clean(text)).toBeTypeOf('string');
  }, 2000);
});
