import { describe, expect, it } from 'vitest';
import { notPermittedLines } from '../../../../renderer/sync/not-permitted.ts';
import { setLanguage } from '../../../../renderer/text/language.ts';
import type { ListKind } from '../../../../shared/sync/sync-run.ts';
import { anIssue, aProject, aRun } from '../../../fakes/builders.ts';
import { aSummary } from '../../../fakes/summary.ts';
import { t } from '../../../../renderer/text/translate.ts';

const projects = [aProject({ id: 'p1' }), aProject({ id: 'p2' })];

function refused(kind: ListKind, projectIds: string[], region: string | null = null) {
  return projectIds.map((projectId) =>
    anIssue({ list: { kind, projectId, region }, code: 'ovh.notGranted' }),
  );
}

function linesOf(issues: ReturnType<typeof refused>, change: Parameters<typeof aSummary>[0] = {}) {
  const notPermitted = [...new Set(issues.map(({ list }) => list.kind))];
  const lastRun = aRun({ status: 'partial', issues });
  return notPermittedLines(aSummary({ projects, notPermitted, lastRun, ...change }));
}

describe('notPermittedLines', () => {
  it('has none if everything was permitted', () => {
    expect(linesOf([])).toEqual([]);
  });

  it('names lists that the keys may read in no project', () => {
    expect(linesOf(refused('database', ['p1', 'p2']))).toEqual([
      { label: t('kinds.listDatabases'), class: 'database', words: t('sync.notPermitted') },
    ]);
  });

  it('shows the number of projects if others are read', () => {
    expect(linesOf(refused('volume', ['p1']))[0]?.words).toBe(
      t('sync.notPermittedInProjects', { count: 1 }),
    );
  });

  it('uses the language at the time of rendering', () => {
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    expect(linesOf(refused('volume', ['p1']))[0]).toMatchObject({
      label: t('kinds.listVolumes'),
      words: t('sync.notPermittedInProjects', { count: 1 }),
    });
  });

  it('does not depend on the rights of a project that cannot be read anyway', () => {
    const suspended = aProject({ id: 'p2', status: 'suspended' });
    const [line] = linesOf(refused('volume', ['p1']), { projects: [projects[0]!, suspended] });
    expect(line?.words).toBe(t('sync.notPermitted'));
  });

  it('names the S3 buckets once instead of the regions that lead to them', () => {
    const issues = [...refused('region', ['p1']), ...refused('s3-bucket', ['p2'], 'GRA')];
    expect(linesOf(issues)).toEqual([
      { label: t('kinds.listS3Buckets'), class: 'object-storage', words: t('sync.notPermitted') },
    ]);
  });

  it('is about the projects if they cannot be listed', () => {
    expect(notPermittedLines(aSummary({ notPermitted: ['project'], projects }))).toEqual([
      { label: t('common.projects'), class: null, words: t('sync.notPermitted') },
    ]);
  });
});
