import type { CommandPurpose } from './export/plakar-commands.ts';
import { type TextId, t } from '../text/translate.ts';

const purposes: Record<CommandPurpose, TextId> = {
  install: 'plakarApps.commandInstall',
  import: 'plakarApps.commandImport',
  ping: 'plakarApps.commandPing',
  create: 'plakarApps.commandCreate',
  backup: 'plakarApps.commandBackup',
  list: 'plakarApps.commandList',
  restore: 'plakarApps.commandRestore',
};

/** What a command does. */
export function commandText(purpose: CommandPurpose): string {
  return t(purposes[purpose]);
}
