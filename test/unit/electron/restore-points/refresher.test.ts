import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PointReader, PointsRead } from '../../../../electron/restore-points/point-reader.ts';
import { SourceReadings } from '../../../../electron/restore-points/source-readings.ts';
import { Refresher } from '../../../../electron/restore-points/refresher.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type { Notice } from '../../../../shared/bridge/notice.ts';
import { aBackup, earlier, now } from '../../../fakes/builders.ts';
import { aRestorePointSource } from '../../../fakes/summary.ts';

const sourceId = '7f0f1c1e-6a64-4f0c-9c38-2f6c2d1d7a99';
const source = aRestorePointSource({ id: sourceId });

let folder: string;
let notices: Notice[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readings-'));
  notices = [];
});
afterEach(() => rm(folder, { recursive: true }));

function openReadings() {
  return new SourceReadings({
    folder,
    now: () => new Date(now),
    newId: () => 'notice',
    raiseNotice: (notice) => notices.push(notice),
  });
}

async function aRefresher(reader: PointReader) {
  const read: string[] = [];
  const readings = openReadings();
  await readings.load([source]);
  let at = earlier;
  let whileStoring = () => {};
  /** Whether each reading was prepared before it showed. */
  const prepared: boolean[] = [];
  const refresher = new Refresher({
    readings,
    readerOf: async () => reader,
    now: () => new Date(at),
    failureOf: (error) =>
      (error instanceof AppError ? error : new AppError('internal', {}, { cause: error })).failure,
    onChanged: () => undefined,
    prepare: async (reading) => {
      prepared.push(readings.of(reading.sourceId) !== reading);
      throw new Error('a reading shows even if preparing fails');
    },
    onRead: (id) => {
      read.push(id);
      whileStoring();
    },
  });
  return {
    readings,
    refresher,
    read,
    prepared,
    setTime: (next: string) => (at = next),
    doWhileStoring: (next: () => void) => (whileStoring = next),
  };
}

const whole: PointsRead = { snapshots: [aBackup()], canTellNone: true };

describe('reading a restore point source', () => {
  it('counts as never read before its first reading', async () => {
    const { readings } = await aRefresher({ read: async () => whole });
    expect(readings.all()).toMatchObject([{ sourceId, isRead: false, readAt: null }]);
  });

  it('stores its result for the next start', async () => {
    const { refresher } = await aRefresher({ read: async () => whole });
    await refresher.refresh(sourceId);
    const reopened = openReadings();
    await reopened.load([source]);
    expect(reopened.of(sourceId)).toMatchObject({ isRead: true, readAt: earlier, ...whole });
  });

  it('is prepared before its result shows', async () => {
    const { refresher, readings, prepared } = await aRefresher({ read: async () => whole });
    await refresher.refresh(sourceId);
    expect(prepared).toEqual([true]);
    expect(readings.of(sourceId)).toMatchObject(whole);
  });

  it('retains its last state when everything disappears at once and may only be hidden', async () => {
    let shown: PointsRead = whole;
    const { refresher, readings, setTime } = await aRefresher({ read: async () => shown });
    await refresher.refresh(sourceId);
    shown = { snapshots: [], canTellNone: false };
    setTime(now);
    await refresher.refresh(sourceId);
    expect(readings.of(sourceId)).toMatchObject({
      isRead: false,
      readAt: earlier,
      failure: { code: 'restorePointSource.nothingShown' },
      snapshots: whole.snapshots,
    });
    shown = { snapshots: [], canTellNone: true };
    await refresher.refresh(sourceId);
    expect(readings.of(sourceId)).toMatchObject({ isRead: true, readAt: now, snapshots: [] });
  });

  it('retains its last state when a reading fails, and the date', async () => {
    let isUp = true;
    const { refresher, readings, setTime } = await aRefresher({
      read: async () => {
        if (!isUp) throw new AppError('plakar.storeNotFound');
        return whole;
      },
    });
    await refresher.refresh(sourceId);
    isUp = false;
    setTime(now);
    await refresher.refresh(sourceId);
    expect(readings.of(sourceId)).toMatchObject({
      isRead: false,
      readAt: earlier,
      failure: { code: 'plakar.storeNotFound' },
      snapshots: whole.snapshots,
    });
  });

  it('reads once for two requests', async () => {
    let readings = 0;
    const { refresher } = await aRefresher({
      read: async () => {
        readings += 1;
        return whole;
      },
    });
    await Promise.all([refresher.refresh(sourceId), refresher.refresh(sourceId)]);
    expect(readings).toBe(1);
    expect(refresher.isReading(sourceId)).toBe(false);
  });

  it('recalculates coverage once for each reading, and not for its start', async () => {
    const seen: number[] = [];
    const { refresher, read } = await aRefresher({
      read: async () => {
        seen.push(read.length);
        return whole;
      },
    });
    await refresher.refresh(sourceId);
    expect(seen).toEqual([0]);
    expect(read).toEqual([sourceId]);
  });

  it('reports nothing new about a source when it is stopped', async () => {
    const { refresher, readings, read } = await aRefresher({
      read: (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    });
    const reading = refresher.refresh(sourceId);
    // The reader is created before it reads.
    await Promise.resolve();
    await refresher.cancelAll();
    await reading;
    expect(readings.of(sourceId)).toMatchObject({ isRead: false, failure: null });
    expect(read).toEqual([]);
  });

  it('sets a damaged file aside, reports it, and counts as never read', async () => {
    await writeFile(join(folder, `${sourceId}.json`), '{"sourceId":1}');
    const readings = openReadings();
    await readings.load([source]);
    expect(notices).toMatchObject([{ code: 'storage.corrupt', subject: '@main' }]);
    expect(readings.of(sourceId)).toMatchObject({ isRead: false, readAt: null, snapshots: [] });
    expect(await readFile(notices[0]?.movedTo ?? '', 'utf8')).toBe('{"sourceId":1}');
  });

  it('reads a file of an earlier version, with the former name of a failure', async () => {
    const failure = {
      ...new AppError('restorePointSource.nothingShown').failure,
      code: 'pointsource.nothingShown',
    };
    const stored = { sourceId, readAt: earlier, isRead: false, failure, ...whole };
    await writeFile(join(folder, `${sourceId}.json`), JSON.stringify(stored));
    const readings = openReadings();
    await readings.load([source]);
    expect(notices).toEqual([]);
    expect(readings.of(sourceId)).toMatchObject({
      snapshots: whole.snapshots,
      failure: { code: 'restorePointSource.nothingShown' },
    });
  });

  it('removes the data of a removed source', async () => {
    const { refresher, readings } = await aRefresher({ read: async () => whole });
    await refresher.refresh(sourceId);
    await readings.delete(sourceId);
    expect(readings.all()).toEqual([]);
    await expect(readFile(join(folder, `${sourceId}.json`))).rejects.toThrow('ENOENT');
  });

  it('starts again for a request that comes while the result is being stored', async () => {
    let count = 0;
    const { refresher, doWhileStoring } = await aRefresher({
      read: async () => {
        count += 1;
        return whole;
      },
    });
    const again = new Promise<void>((resolve) => {
      doWhileStoring(() => {
        doWhileStoring(() => {});
        void refresher.refresh(sourceId).then(resolve);
      });
    });
    await refresher.refresh(sourceId);
    await again;
    expect(count).toBe(2);
  });

  it('does not start again after it is cancelled', async () => {
    const { refresher, doWhileStoring, read } = await aRefresher({ read: async () => whole });
    let cancelled = Promise.resolve();
    doWhileStoring(() => {
      doWhileStoring(() => {});
      void refresher.refresh(sourceId);
      cancelled = refresher.cancel(sourceId);
    });
    await refresher.refresh(sourceId);
    await cancelled;
    expect(refresher.isReading(sourceId)).toBe(false);
    expect(read).toHaveLength(1);
  });
});
