import { describe, expect, it } from 'vitest';
import {
  inlinePassphraseLocks,
  workerPassphraseLocks,
} from '../../../../electron/vault/passphrase-locks.ts';
import { identityCipher } from '../../../../electron/vault/passphrase-lock.ts';

const passphrase = 'correct horse battery';

describe('a lock', () => {
  it('is created and opened at the shipped work factor, also if no worker can be started', async () => {
    const passphraseLocks = workerPassphraseLocks('/no/such/worker.cjs');
    const { lock, identity } = await passphraseLocks.create(passphrase);
    const header = Buffer.from(lock.split('\n').slice(1, -2).join(''), 'base64').toString('latin1');
    expect(header).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
    expect(await passphraseLocks.open(lock, passphrase)).toBe(identity);
  }, 60_000);

  it('opens with its passphrase only', async () => {
    const passphraseLocks = inlinePassphraseLocks(1);
    const { lock, identity } = await passphraseLocks.create(passphrase);
    expect(await passphraseLocks.open(lock, passphrase)).toBe(identity);
    expect(await passphraseLocks.open(lock, `${passphrase}!`)).toBeNull();
  });

  it.each(['', 'not a lock', '-----BEGIN AGE ENCRYPTED FILE-----\nAAAA'])(
    'that is damaged opens with nothing: %j',
    async (lock) => {
      expect(await inlinePassphraseLocks(1).open(lock, passphrase)).toBeNull();
    },
  );

  it('has an identity that decrypts its ciphertext, unlike another identity', async () => {
    const passphraseLocks = inlinePassphraseLocks(1);
    const [one, two] = await Promise.all([
      passphraseLocks.create(passphrase),
      passphraseLocks.create(passphrase),
    ]);
    const bytes = await (await identityCipher(one.identity)).encrypt('a secret');
    expect(await (await identityCipher(one.identity)).decrypt(bytes)).toMatchObject({
      text: 'a secret',
    });
    await expect((await identityCipher(two.identity)).decrypt(bytes)).rejects.toThrow();
  });
});
