import { expect, it } from 'vitest';
import { redact } from '../../../../../electron/log/rules/redact.ts';

const nobody = { homeFolder: '/home/somebody', userName: 'somebody' };
const uuid = '3f2c9a10-7b1e-4c55-9d3a-0a1b2c3d4e5f';

it.each([
  ['a legacy token of Vault', 'denied: s.Zq81kd0PwM3xTnB6vRfGhJyL', 'Zq81kd0P'],
  ['one with a namespace', 's.Zq81kd0PwM3xTnB6vRfGhJyL.a1B2c', 'a1B2c'],
  ['a UUID after a name of a key', `secret_key=${uuid}`, uuid],
  ['a UUID in JSON', `{"secretKey":"${uuid}"}`, uuid],
  ['escaped JSON', String.raw`{\"token\":\"plain-words\"}`, 'plain-words'],
  ['a percent-encoded pair', 'state=a%26token%3Dplain-words', 'plain-words'],
  ['a password with an @', 'sftp://user:p@ss@host/x', 'ss@host'],
])('hides %s', (_name, text, secret) => {
  expect(redact(text, nobody)).not.toContain(secret);
});

it('preserves the id of a resource', () => {
  expect(redact(`instance ${uuid} is gone`, nobody)).toContain(uuid);
});

it.each(['a@', 'token\\"', 'secret%3', 'x://a@', 's.'])(
  'finishes on a line of 1 MB of %s',
  (part) => {
    const line = part.repeat(Math.ceil(1_000_000 / part.length));
    expect(redact(line, nobody)).toBeTypeOf('string');
  },
);
