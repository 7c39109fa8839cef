import type { PlakarApp } from '../../../shared/plakar-apps/plakar-app.ts';
import { tagOf } from '../../../shared/resources/rules/resource-tag.ts';
import { commandLine, type ShellName } from '../../../shared/plakar-apps/rules/shell-words.ts';

/** What a command is for. */
export type CommandPurpose =
  'install' | 'import' | 'ping' | 'create' | 'backup' | 'list' | 'restore';

/** A command of plakar's, ready to be run. */
export interface PlakarCommand {
  purpose: CommandPurpose;
  text: string;
}

interface CommandTerms {
  app: Pick<PlakarApp, 'role' | 'integration' | 'resourceUrn' | 'environment'>;
  /** What the app is called in plakar's configuration. */
  entry: string;
  /** The file to import from. */
  file: string;
  /** Where backups are kept, without its `@`. */
  store: string;
  shell: ShellName;
}

/** Stands for a name that is not known. */
export const storePlaceholder = 'STORE';
const snapshotPlaceholder = 'SNAPSHOT_ID';

/**
 * The commands of an app (plakar 1.1), in the order in which they are run. The file is named rather than
 * handed on by `<`, which PowerShell has not, or by a pipe, in which it may change letters.
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
  // A store answers only once it is made.
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

/** By the tag a snapshot is known again, whatever the source is called by then. */
function labelsOf({ resourceUrn, environment }: CommandTerms['app']): string[] {
  const tag = ['-tag', tagOf(resourceUrn)];
  return environment !== null && isPlainLabel.test(environment)
    ? [...tag, '-environment', environment]
    : tag;
}

/** A quotation mark in an argument is lost by Windows PowerShell, however it is written. */
const isPlainLabel = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._-]*$/u;
