import { describe, expect, it } from 'vitest';
import {
  changesLabel,
  inventoryState,
  progressCounts,
  progressLabel,
  resourcesLabel,
} from '../../../../renderer/sync/sync-text.ts';
import { setLanguage } from '../../../../renderer/text/language.ts';
import { aRun } from '../../../fakes/builders.ts';
import { aNewSummary, aProgress, aSummary } from '../../../fakes/summary.ts';

describe('inventoryState', () => {
  it('is never for an account that was not read yet', () => {
    expect(inventoryState(aNewSummary())).toBe('never');
  });

  it('is running while there is progress, whatever the last run was', () => {
    expect(inventoryState(aNewSummary({ progress: aProgress() }))).toBe('running');
  });

  it('asks for keys before it speaks of the last run', () => {
    expect(inventoryState(aSummary({ credentials: { state: 'unreadable' } }))).toBe('keys');
  });

  it.each(['locked', 'provided'] as const)('asks for no keys where they are %s', (state) => {
    expect(inventoryState(aSummary({ credentials: { state } }))).toBe('completed');
  });

  it('takes a run that the app did not see end for a cancelled one', () => {
    expect(inventoryState(aSummary({ lastRun: aRun({ status: 'running' }) }))).toBe('cancelled');
  });

  it('is otherwise how the last run ended', () => {
    expect(inventoryState(aSummary({ lastRun: aRun({ status: 'partial' }) }))).toBe('partial');
  });
});

describe('progressLabel', () => {
  it('counts the project that is being read, and never past the last', () => {
    expect(progressLabel(aProgress())).toBe('Project 3 of 12: volumes');
    expect(progressLabel(aProgress({ finishedProjects: 12 }))).toBe('Project 12 of 12: volumes');
  });

  it('says what happens before the projects are known, and when there is none', () => {
    expect(progressLabel(aProgress({ projectCount: null, current: null }))).toBe(
      'Reading the list of projects',
    );
    expect(progressLabel(aProgress({ projectCount: 0, current: null }))).toBe(
      'No project in this account',
    );
  });
});

describe('a sync that waits', () => {
  const waitsUntil = new Date(2026, 10, 20, 14, 3, 20).toISOString();

  it('says so, why, and until when, whatever it was at', () => {
    const waiting = 'OVHcloud asks for fewer requests; the sync goes on at 14:03:20';
    expect(progressLabel(aProgress({ waitsUntil }))).toBe(waiting);
    expect(progressLabel(aProgress({ waitsUntil, projectCount: null }))).toBe(waiting);
  });

  it('says it in French', () => {
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    expect(progressLabel(aProgress({ waitsUntil }))).toBe(
      'OVHcloud demande moins de requêtes\u202F; la synchronisation reprend à 14:03:20',
    );
  });
});

describe('progressCounts', () => {
  it('names what could not be read only when there is some', () => {
    expect(progressCounts(aProgress())).toBe('212 resources, 45 requests');
    expect(progressCounts(aProgress({ issueCount: 1 }))).toContain('1 list not read');
  });
});

describe('resourcesLabel', () => {
  it.each([
    [0, '0 resources', '0 ressource'],
    [1, '1 resource', '1 ressource'],
    [2000, '2,000 resources', '2\u202f000 ressources'],
  ])('counts %s in the plural of the language', (count, english, french) => {
    expect(resourcesLabel(count)).toBe(english);
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    expect(resourcesLabel(count)).toBe(french);
  });
});

describe('changesLabel', () => {
  it('counts in the plural of the language', () => {
    expect(changesLabel({ newCount: 2000, goneCount: 1 })).toBe('2,000 new, 1 gone');
    expect(changesLabel({ newCount: 0, goneCount: 0 })).toBe('No change');
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    expect(changesLabel({ newCount: 2000, goneCount: 1 })).toBe('2\u202f000 nouvelles, 1 disparue');
  });
});

describe('progress in French', () => {
  it('has no capitals within a sentence', () => {
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    const current = { kind: 's3-bucket', projectName: 'web' } as const;
    expect(progressLabel(aProgress({ current }))).toBe('Projet 3 sur 12\u00a0: buckets S3');
    expect(progressCounts(aProgress({ issueCount: 1 }))).toContain('1 liste non lue');
  });
});
