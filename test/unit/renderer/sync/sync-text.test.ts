import { describe, expect, it } from 'vitest';
import {
  changesLabel,
  inventoryState,
  progressCounts,
  progressLabel,
  progressRequests,
  progressTimeLeft,
  resourcesLabel,
} from '../../../../renderer/sync/sync-text.ts';
import { setLanguage } from '../../../../renderer/text/language.ts';
import { aRun } from '../../../fakes/builders.ts';
import { aNewSummary, aProgress, aSummary } from '../../../fakes/summary.ts';
import { t } from '../../../../renderer/text/translate.ts';

describe('inventoryState', () => {
  it('is never for an account that was not read yet', () => {
    expect(inventoryState(aNewSummary())).toBe('never');
  });

  it('is running while there is progress, whatever the last run was', () => {
    expect(inventoryState(aNewSummary({ progress: aProgress() }))).toBe('running');
  });

  it('asks for keys before it reports the last run', () => {
    expect(inventoryState(aSummary({ credentials: { state: 'unreadable' } }))).toBe('keys');
  });

  it.each(['locked', 'provided'] as const)('asks for no keys if they are %s', (state) => {
    expect(inventoryState(aSummary({ credentials: { state } }))).toBe('completed');
  });

  it('treats a run without a recorded end as cancelled', () => {
    expect(inventoryState(aSummary({ lastRun: aRun({ status: 'running' }) }))).toBe('cancelled');
  });

  it('is otherwise how the last run ended', () => {
    expect(inventoryState(aSummary({ lastRun: aRun({ status: 'partial' }) }))).toBe('partial');
  });
});

describe('progressLabel', () => {
  it('counts the project that is being read, and never past the last', () => {
    const kind = t('kinds.inlineVolumes');
    expect(progressLabel(aProgress())).toBe(
      t('sync.progressProjectList', { position: '3', count: '12', kind }),
    );
    expect(progressLabel(aProgress({ finishedProjects: 12 }))).toBe(
      t('sync.progressProjectList', { position: '12', count: '12', kind }),
    );
  });

  it('describes the steps before the projects are known, and an account without any', () => {
    expect(progressLabel(aProgress({ projectCount: null, current: null }))).toBe(
      t('sync.progressProjects'),
    );
    expect(progressLabel(aProgress({ projectCount: 0, current: null }))).toBe(
      t('sync.progressNoProject'),
    );
  });
});

describe('a sync that waits', () => {
  const waitsUntil = new Date(2026, 10, 20, 14, 3, 20).toISOString();

  it('shows the reason and the end of the wait, whatever its step was', () => {
    const waiting = t('sync.progressWaiting', { time: '14:03:20' });
    expect(progressLabel(aProgress({ waitsUntil }))).toBe(waiting);
    expect(progressLabel(aProgress({ waitsUntil, projectCount: null }))).toBe(waiting);
  });
});

describe('progressCounts', () => {
  it('names unread lists only when there are some', () => {
    expect(progressCounts(aProgress())).toBe(t('sync.resourceCount', { count: 212 }));
    expect(progressCounts(aProgress({ issueCount: 1 }))).toContain(
      t('common.unreadLists', { count: 1 }),
    );
  });
});

describe('progressRequests', () => {
  const of = (count: number, known: string) => t('sync.progressRequests', { count, known });

  it('compares with the known requests, in numbers as round as an estimate is', () => {
    expect(progressRequests(aProgress())).toBe(of(45, '240'));
    expect(progressRequests(aProgress({ requests: 412, knownRequests: 1203 }))).toBe(
      of(412, '1,300'),
    );
    expect(progressRequests(aProgress({ requests: 9, knownRequests: 37 }))).toBe(of(9, '37'));
  });

  it('claims no total before the projects are known, or once all is sent', () => {
    const only = t('sync.requestCount', { count: 45 });
    expect(progressRequests(aProgress({ projectCount: null }))).toBe(only);
    expect(progressRequests(aProgress({ knownRequests: 45 }))).toBe(only);
  });
});

describe('progressTimeLeft', () => {
  const left = (secondsLeft: number | null, waitsUntil: string | null = null) =>
    progressTimeLeft(aProgress({ secondsLeft, waitsUntil }));

  it('is in minutes, and says nothing that is not known', () => {
    expect(left(null)).toBeNull();
    expect(left(10)).toBe(t('sync.progressLessThanMinute'));
    expect(left(50)).toBe(t('sync.progressMinutesLeft', { count: 1 }));
    expect(left(130)).toBe(t('sync.progressMinutesLeft', { count: 2 }));
  });

  it('is not known during a wait', () => {
    expect(left(130, '2026-11-20T08:00:09.000Z')).toBeNull();
  });
});

describe('resourcesLabel', () => {
  it('formats numbers in the language', () => {
    expect(resourcesLabel(2000)).toBe(t('sync.resourceCount', { count: 2000 }));
    expect(resourcesLabel(2000)).toContain('2,000');
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    expect(resourcesLabel(2000)).toBe(t('sync.resourceCount', { count: 2000 }));
    expect(resourcesLabel(2000)).toContain('2\u202F000');
  });
});

describe('changesLabel', () => {
  it('counts new and deleted resources, with numbers in the language’s format', () => {
    expect(changesLabel({ newCount: 2000, goneCount: 1 })).toBe(
      t('sync.changesCount', { newCount: 2000, goneCount: 1 }),
    );
    expect(changesLabel({ newCount: 0, goneCount: 0 })).toBe(t('sync.changesNone'));
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    expect(changesLabel({ newCount: 2000, goneCount: 1 })).toContain('2\u202F000');
  });
});

describe('the list that is being read', () => {
  it('is named as within a sentence', () => {
    const current = { kind: 's3-bucket', projectName: 'web' } as const;
    expect(progressLabel(aProgress({ current }))).toBe(
      t('sync.progressProjectList', {
        position: '3',
        count: '12',
        kind: t('kinds.inlineS3Buckets'),
      }),
    );
  });
});
