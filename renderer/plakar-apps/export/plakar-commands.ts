import type { PlakarApp } from '../../../shared/plakar-apps/plakar-app.ts';
import { tagOf } from '../../../shared/resources/rules/resource-tag.ts';
import { commandLine, type ShellName } from '../../../shared/plakar-apps/rules/shell-words.ts';

/** The purpose of a command. */
export type CommandPurpose =
  'install' | 'import' | 'ping' | 'create' | 'backup' | 'list' | 'restore';

/** A plakar command, ready to run. */
export interface PlakarCommand {
  purpose: CommandPurpose;
  text: string;
}

interface CommandTerms {
  app: Pick<PlakarApp, 'role' | 'integration' | 'resourceUrn' | 'environment'>;
  /** The app's name in Plakar's configuration. */
  entry: string;
  /** The file to import. */
  file: string;
  /** The store for backups, without its `@`. */
  store: string;
  shell: ShellName;
}

/** Placeholder for an unknown name. */
export const storePlaceholder = 'STORE';
const snapshotPlaceholder = 'SNAPSHOT_ID';

/**
 * The commands for an app (Plakar 1.1), in execution order. The file is passed by name: PowerShell has no `<`, and a
 * pipe may change its encoding.
 */
export function plakarCommands(terms: CommandTerms): PlakarCommand[] {
  return [...preparations(terms), ...uses(terms)].map(({ purpose, words }) => ({
    purpose,
    text: commandLine(terms.shell, ['plakar', ...words]),
  }));
}

interface Words {
  purpose: CommandPurpose;
  words: readonly string[];
}

function preparations({ app, entry, file }: CommandTerms): Words[] {
  const { role, integration } = app;
  const first: Words[] = [
    { purpose: 'install', words: ['pkg', 'add', integration] },
    { purpose: 'import', words: [role, 'import', '-config', file] },
  ];
  // A store answers only after it was created.
  return role === 'store' ? first : [...first, { purpose: 'ping', words: [role, 'ping', entry] }];
}

function uses({ app, entry, store }: CommandTerms): Words[] {
  const at = ['at', `@${app.role === 'store' ? entry : store}`];
  const list: Words = { purpose: 'list', words: [...at, 'ls', '-tags'] };
  if (app.role === 'source') {
    return [{ purpose: 'backup', words: [...at, 'backup', ...labelsOf(app), `@${entry}`] }];
  }
  if (app.role === 'store') return [{ purpose: 'create', words: [...at, 'create'] }, list];
  const restore = [...at, 'restore', '-to', `@${entry}`, snapshotPlaceholder];
  return [list, { purpose: 'restore', words: restore }];
}

/** The tag identifies a snapshot even after the source is renamed. */
function labelsOf({ resourceUrn, environment }: CommandTerms['app']): string[] {
  const tag = ['-tag', tagOf(resourceUrn)];
  return environment !== null && isPlainLabel.test(environment)
    ? [...tag, '-environment', environment]
    : tag;
}

/** Windows PowerShell loses quotation marks in arguments, however they are escaped. */
const isPlainLabel = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._-]*$/u;
