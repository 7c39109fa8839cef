import { z } from 'zod';
import { call, nothing, secretCall } from '../bridge/call.ts';
import { AutoLockMinutes, Passphrase, VaultMove, VaultStatus } from './vault.ts';

/** An existing passphrase: any text can be tried. */
const TriedPassphrase = z.string().max(1000);

export const vaultCalls = {
  'vault.read': call(nothing, VaultStatus),
  'vault.unlock': secretCall(z.object({ passphrase: TriedPassphrase }), VaultStatus),
  'vault.lock': call(nothing, VaultStatus),
  'vault.move': secretCall(VaultMove, VaultStatus),
  'vault.changePassphrase': secretCall(
    z.object({ passphrase: TriedPassphrase, newPassphrase: Passphrase }),
    VaultStatus,
  ),
  /** For a forgotten passphrase: erases only the secrets that it encrypts. */
  'vault.reset': call(nothing, VaultStatus),
  'vault.setAutoLock': call(z.object({ minutes: AutoLockMinutes }), VaultStatus),
};
