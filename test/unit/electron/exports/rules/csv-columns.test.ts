import { describe, expect, it } from 'vitest';
import {
  type Cell,
  csvCells,
  csvColumns,
} from '../../../../../electron/exports/rules/csv-columns.ts';
import { exclusionWords } from '../../../../../electron/exports/rules/exclusion-words.ts';
import type { ExportedResource } from '../../../../../shared/exports/exported-resource.ts';
import { inventoryId } from '../../../../fakes/builders.ts';
import { noConditions } from '../../../../fakes/exclusion.ts';
import { anExported } from '../../../../fakes/exports.ts';

function cellsOf(change: Partial<ExportedResource>): Record<string, Cell | undefined> {
  const cells = csvCells(anExported(change));
  return Object.fromEntries(csvColumns.map(({ header }, index) => [header, cells[index]]));
}

describe('the cells of a CSV line', () => {
  it('give protection in a word, dates as ISO 8601 and sizes as whole bytes', () => {
    const cells = cellsOf({
      protection: 'protected',
      newestRestorePointAt: '2026-11-01T00:00:00.000Z',
      sizeBytes: 1_099_511_627_776,
      regions: ['GRA', 'SBG'],
    });
    expect(cells).toMatchObject({
      protection: 'protected',
      newest_restore_point_at: '2026-11-01T00:00:00.000Z',
      size_bytes: 1_099_511_627_776,
      regions: 'GRA, SBG',
      inventory: 'Main account',
      account: 'xx1111-ovh',
      project: 'Production',
      restore_points_known: 'yes',
    });
  });

  it.each([
    { known: 'stale', at: '2026-11-02T00:00:00.000Z', word: 'stale' },
    { known: null, at: null, word: 'never-read' },
  ] as const)(
    'give the last known state of an unknown resource in separate columns: $word',
    (last) => {
      const { known: lastKnownProtection, at: lastKnownAt, word } = last;
      expect(cellsOf({ protection: 'unknown', lastKnownProtection, lastKnownAt })).toMatchObject({
        protection: 'unknown',
        last_known_protection: word,
        last_known_at: lastKnownAt,
      });
    },
  );

  it('report a protection that rests on a match by name only', () => {
    expect(cellsOf({})['matched_by_name_only']).toBe('no');
    expect(cellsOf({ isMatchedByNameOnly: true })['matched_by_name_only']).toBe('yes');
  });

  it('give no last known state of a known resource', () => {
    expect(cellsOf({ protection: 'not-protected' })['last_known_protection']).toBeNull();
  });

  it('are empty where OVHcloud reports nothing, and never a zero', () => {
    const cells = cellsOf({ sizeBytes: null, status: null, createdAt: null, account: null });
    expect(cells).toMatchObject({
      size_bytes: null,
      ovhcloud_status: null,
      created_at: null,
      account: null,
    });
    expect(cellsOf({ sizeBytes: 0 })['size_bytes']).toBe(0);
  });

  it('give the reason for an exclusion, and nothing for included resources', () => {
    const rule = { ...noConditions, namePattern: 'web-*', class: 'compute' as const };
    const named = { ...rule, inventoryName: null, projectName: null };
    const other = { ...noConditions, projectId: 'p1', inventoryId, tag: 'env=dev', region: 'GRA' };
    const rules = [named, { ...other, inventoryName: 'Main', projectName: 'Shop' }];
    const words = exclusionWords({ isManual: false, rules });
    expect(cellsOf({ protection: 'excluded', excludedBy: words })['excluded_by']).toBe(
      'rule: name web-*, class compute; rule: tag env=dev, project Shop, region GRA, inventory Main',
    );
    expect(exclusionWords({ isManual: true, rules: [] })).toEqual(['hand']);
    expect(cellsOf({})['excluded_by']).toBeNull();
  });

  it('have a header each, and no two the same', () => {
    const headers = csvColumns.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers.filter((header) => !/^[a-z_]+$/.test(header))).toEqual([]);
  });
});
