import { describe, expect, it } from 'vitest';
import { EventLog } from '../../../../electron/log/event-log.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type { SyncRun } from '../../../../shared/sync/sync-run.ts';
import { recordingLog } from '../../../fakes/log.ts';

const planted = 'planted';
const run: SyncRun = {
  id: '3f2b8c1e-9d4a-4c55-8b1e-2f6a7c9d0e11',
  inventoryId: '9d4a3f2b-8c1e-4c55-8b1e-2f6a7c9d0e11',
  status: 'partial',
  startedAt: '2026-11-25T10:00:00.000Z',
  finishedAt: '2026-11-25T10:00:12.500Z',
  requests: 42,
  newCount: 3,
  goneCount: 1,
  issues: [
    {
      list: { kind: 'volume', projectId: planted, region: null },
      projectName: planted,
      code: 'ovh.notGranted',
      message: planted,
      httpStatus: 403,
      queryId: 'FR.ws-8.5860f657.4632.0180',
      missingRule: null,
      knownSince: null,
    },
  ],
  notOffered: [],
  failure: null,
};

describe('the eventLog', () => {
  it('records a sync with ids, counts and codes', () => {
    const { log, lines } = recordingLog();
    new EventLog(log).syncEnded(run, []);
    expect(lines).toEqual([
      'warn sync.ended inventory=9d4a3f2b-8c1e-4c55-8b1e-2f6a7c9d0e11 outcome=partial seconds=12.5 requests=42 resources=none new=3 gone=1 issues=1 unread=volume/ovh.notGranted/403/FR.ws-8.5860f657.4632.0180',
    ]);
  });

  it('records why a sync failed, without the message', () => {
    const { failure } = new AppError('ovh.serverError', {
      message: planted,
      httpStatus: 502,
      reference: 'EU.x',
    });
    const { log, lines } = recordingLog();
    new EventLog(log).syncEnded({ ...run, status: 'failed', issues: [], failure }, []);
    expect(lines.join()).toMatch(
      /outcome=failed .*code=ovh\.serverError status=502 reference=EU\.x/,
    );
    expect(lines.join()).not.toContain(planted);
  });

  it('names a failed call only if it is one of the contract', () => {
    const { log, lines } = recordingLog();
    const eventLog = new EventLog(log);
    const reply = { ok: false, failure: new AppError('vault.locked').failure } as const;
    expect(eventLog.answered('sync.start', reply)).toBe(reply);
    eventLog.answered(planted, reply);
    eventLog.answered({ planted }, { ok: true, value: planted });
    expect(lines).toEqual([
      'warn call.failed call=sync.start code=vault.locked status=none reference=none',
      'warn call.failed call=none code=vault.locked status=none reference=none',
    ]);
  });
});
