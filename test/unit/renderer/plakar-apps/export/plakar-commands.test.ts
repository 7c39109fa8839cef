import { describe, expect, it } from 'vitest';
import { plakarCommands } from '../../../../../renderer/plakar-apps/export/plakar-commands.ts';
import { matcherOf } from '../../../../../electron/restore-points/rules/match-snapshots.ts';
import { tagOf } from '../../../../../shared/resources/rules/resource-tag.ts';
import { anApp, bucketUrn } from '../../../../fakes/apps.ts';
import { aResource } from '../../../../fakes/builders.ts';

const terms = {
  entry: 'assets',
  file: 'plakar-source.yml',
  store: 'main',
  shell: 'posix',
} as const;
const tag = tagOf(bucketUrn);

function textsOf(change: Partial<Parameters<typeof plakarCommands>[0]> = {}): string[] {
  return plakarCommands({ app: anApp(), ...terms, ...change }).map(({ text }) => text);
}

describe('plakarCommands', () => {
  it('of a source import it, test it and back it up with our tag', () => {
    expect(textsOf()).toEqual([
      'plakar pkg add s3',
      'plakar source import -config plakar-source.yml',
      'plakar source ping assets',
      `plakar at @main backup -tag ${tag} @assets`,
    ]);
  });

  it('of a destination restore to it', () => {
    expect(
      textsOf({ app: anApp({ role: 'destination' }), file: 'plakar-destination.yml' }),
    ).toEqual([
      'plakar pkg add s3',
      'plakar destination import -config plakar-destination.yml',
      'plakar destination ping assets',
      'plakar at @main ls -tags',
      'plakar at @main restore -to @assets SNAPSHOT_ID',
    ]);
  });

  it('of a store create it, whichever other is chosen', () => {
    expect(textsOf({ app: anApp({ role: 'store' }), file: 'plakar-store.yml' })).toEqual([
      'plakar pkg add s3',
      'plakar store import -config plakar-store.yml',
      'plakar at @assets create',
      'plakar at @assets ls -tags',
    ]);
  });

  it('escape the @ for PowerShell', () => {
    expect(textsOf({ shell: 'powershell' }).at(-1)).toBe(
      `plakar at '@main' backup -tag ${tag} '@assets'`,
    );
  });

  it.each([
    ['posix', String.raw`plakar at '@it'\''s $HOME' ls -tags`],
    ['powershell', "plakar at '@it''s $HOME' ls -tags"],
  ] as const)('quote the name of a store for %s', (shell, command) => {
    const app = anApp({ role: 'destination' });
    expect(textsOf({ app, shell, store: "it's $HOME" })).toContain(command);
  });

  it.each([
    ['production', `backup -tag ${tag} -environment production @assets`],
    ['pré prod', `backup -tag ${tag} -environment 'pré prod' @assets`],
    // No way of writing it works in every PowerShell.
    ['a "b"', `backup -tag ${tag} @assets`],
    ['-config', `backup -tag ${tag} @assets`],
  ])('label the snapshot with the environment %j if that can be written', (environment, end) => {
    expect(textsOf({ app: anApp({ environment }) }).at(-1)).toBe(`plakar at @main ${end}`);
  });

  it('set a tag that identifies the snapshot’s resource later', () => {
    const words = (textsOf().at(-1) ?? '').split(' ');
    const set = words[words.indexOf('-tag') + 1] ?? '';
    expect(set).not.toMatch(/[,!]/);
    const resource = aResource({ urn: bucketUrn });
    const match = matcherOf([resource, aResource({ urn: `${bucketUrn}-2` })]);
    const snapshot = {
      id: 'a'.repeat(64),
      takenAt: '2026-06-29T10:58:58Z',
      sizeBytes: null,
      itemCount: null,
      type: 'stdio',
      origin: 'runner',
      root: '/',
      tags: ['nightly', set],
      dataset: '',
      hostname: null,
      resourceUrn: null,
    };
    expect(match(snapshot)).toEqual([{ resource, matchedBy: 'tag' }]);
  });
});
