import { describe, expect, it } from 'vitest';
import { notOfferedLines } from '../../../../renderer/plakar-apps/not-offered-text.ts';
import { t } from '../../../../renderer/text/translate.ts';
import type { ListKind, ListRef } from '../../../../shared/sync/sync-run.ts';

const list = (kind: ListKind, region: string | null, projectId = 'p1'): ListRef => ({
  kind,
  projectId,
  region,
});

describe('a list that OVHcloud does not offer', () => {
  it('is reported once for each kind, with the regions, however many projects there are', () => {
    const lists = [
      list('volume-backup', 'EU-WEST-LZ-MRS-A'),
      list('database', null),
      list('volume-backup', 'EU-WEST-LZ-BRU-A', 'p2'),
      list('volume-backup', 'EU-WEST-LZ-MRS-A', 'p2'),
    ];
    expect(notOfferedLines(lists)).toEqual([
      t('plakarApps.listInRegions', {
        kind: t('kinds.inlineVolumeBackups'),
        regions: 'EU-WEST-LZ-BRU-A and EU-WEST-LZ-MRS-A',
      }),
      t('kinds.inlineDatabases'),
    ]);
  });
});
