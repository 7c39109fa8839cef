import type { CommandPurpose } from './export/plakar-commands.ts';
import { type Message, t } from '../text/words.ts';

const purposes: Record<CommandPurpose, Message> = {
  install: 'Once, where plakar lacks the integration. It needs “plakar login” before.',
  import: 'Adds the configuration to plakar. A name that plakar has already is skipped.',
  ping: 'Tries whether plakar can use it.',
  create:
    'Makes the store, once. plakar asks for a passphrase unless the configuration has one; without it, no backup can be read.',
  backup: 'Backs up. By its tag, the snapshot is known here as a restore point of this resource.',
  list: 'Lists the snapshots of the store.',
  restore: 'Restores a snapshot. Put its id in the place of SNAPSHOT_ID.',
};

/** What a command does. */
export function commandText(purpose: CommandPurpose): string {
  return t(purposes[purpose]);
}
