import { describe, expect, it } from 'vitest';
import {
  groupIssues,
  groupScope,
  knownSince,
  listName,
} from '../../../../renderer/sync/issue-groups.ts';
import { setLanguage } from '../../../../renderer/text/language.ts';
import { anIssue, earlier, now } from '../../../fakes/builders.ts';

const inProject = (projectId: string, projectName: string) =>
  anIssue({ list: { kind: 'volume', projectId, region: null }, projectName });

describe('groupIssues', () => {
  it('puts one cause in one group, the widest first', () => {
    const groups = groupIssues([
      anIssue({ code: 'region.down' }),
      anIssue({ code: 'ovh.notGranted', missingRule: 'GET /a' }),
      anIssue({ code: 'ovh.notGranted', missingRule: 'GET /b' }),
      anIssue({ code: 'ovh.notGranted', missingRule: 'GET /b' }),
    ]);
    expect(groups.map(({ missingRule, issues }) => [missingRule, issues.length])).toEqual([
      ['GET /b', 2],
      [null, 1],
      ['GET /a', 1],
    ]);
  });
});

describe('groupScope', () => {
  it('says how many lists, in which projects, of which kinds', () => {
    expect(groupScope({ issues: [inProject('p1', 'web'), inProject('p2', 'data')] })).toBe(
      '2 lists in 2 projects (web, data): volumes',
    );
  });

  it('names three projects and counts the rest, also when they share a name', () => {
    const issues = ['1', '2', '3', '4', '5'].map((id) => inProject(id, 'same'));
    expect(groupScope({ issues })).toBe(
      '5 lists in 5 projects (same, same, same and 2 more): volumes',
    );
  });

  it('names no project for the list of projects', () => {
    const list = { kind: 'project', projectId: null, region: null } as const;
    expect(groupScope({ issues: [anIssue({ list, projectName: null })] })).toBe('1 list: projects');
  });
});

describe('knownSince', () => {
  it('is the oldest, and unknown as soon as one list was never read', () => {
    const recent = anIssue({ knownSince: now });
    const old = anIssue({ knownSince: earlier });
    expect(knownSince({ issues: [recent, old] })).toBe(earlier);
    expect(knownSince({ issues: [recent, anIssue({ knownSince: null })] })).toBeNull();
  });
});

describe('listName', () => {
  it('names kind, project and region', () => {
    const list = { kind: 's3-bucket', projectId: 'p1', region: 'GRA' } as const;
    expect(listName({ list, projectName: 'web' })).toBe('S3 buckets of web in GRA');
    expect(listName({ list, projectName: null })).toBe('S3 buckets of p1 in GRA');
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    expect(listName({ list, projectName: 'web' })).toBe('buckets S3 du projet web, région GRA');
  });
});
