import { describe, expect, it } from 'vitest';
import {
  groupIssues,
  groupScope,
  knownSince,
  listName,
} from '../../../../renderer/sync/issue-groups.ts';
import { anIssue, earlier, now } from '../../../fakes/builders.ts';
import { listOf } from '../../../../renderer/text/lists.ts';
import { t } from '../../../../renderer/text/translate.ts';

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
  it('shows the number of lists, their projects and their kinds', () => {
    expect(groupScope({ issues: [inProject('p1', 'web'), inProject('p2', 'data')] })).toBe(
      t('sync.issueScopeInProjects', {
        count: 2,
        projects: 2,
        names: listOf(['web', 'data']),
        kinds: t('kinds.inlineVolumes'),
      }),
    );
  });

  it('names three projects and counts the rest, also when they share a name', () => {
    const issues = ['1', '2', '3', '4', '5'].map((id) => inProject(id, 'same'));
    expect(groupScope({ issues })).toBe(
      t('sync.issueScopeInProjects', {
        count: 5,
        projects: 5,
        names: t('common.namesAndMore', { names: 'same, same, same', count: 2 }),
        kinds: t('kinds.inlineVolumes'),
      }),
    );
  });

  it('names no project for the list of projects', () => {
    const list = { kind: 'project', projectId: null, region: null } as const;
    expect(groupScope({ issues: [anIssue({ list, projectName: null })] })).toBe(
      t('sync.issueScope', { count: 1, kinds: t('kinds.inlineProjects') }),
    );
  });
});

describe('knownSince', () => {
  it('is the oldest date, and unknown as soon as one list was never read', () => {
    const recent = anIssue({ knownSince: now });
    const old = anIssue({ knownSince: earlier });
    expect(knownSince({ issues: [recent, old] })).toBe(earlier);
    expect(knownSince({ issues: [recent, anIssue({ knownSince: null })] })).toBeNull();
  });
});

describe('listName', () => {
  it('names kind, project and region', () => {
    const list = { kind: 's3-bucket', projectId: 'p1', region: 'GRA' } as const;
    const words = (kind: string, project: string) =>
      t('sync.listInRegion', { kind, project, region: 'GRA' });
    const kind = t('kinds.inlineS3Buckets');
    expect(listName({ list, projectName: 'web' })).toBe(words(kind, 'web'));
    expect(listName({ list, projectName: null })).toBe(words(kind, 'p1'));
    expect(listName({ list: { ...list, region: null }, projectName: 'web' })).toBe(
      t('sync.listInProject', { kind, project: 'web' }),
    );
  });
});
