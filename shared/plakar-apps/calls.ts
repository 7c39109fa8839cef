import { z } from 'zod';
import { ConnectionTest, AppId, AppSettings, NewApp, PlakarAppSummary } from './plakar-app.ts';
import { call, nothing, secretCall } from '../bridge/call.ts';

export const appCalls = {
  'plakarApp.list': call(nothing, z.array(PlakarAppSummary)),
  'plakarApp.add': secretCall(NewApp, PlakarAppSummary),
  'plakarApp.update': secretCall(AppSettings.extend({ appId: AppId }), PlakarAppSummary),
  'plakarApp.delete': call(z.object({ appId: AppId }), z.object({ undoId: z.uuid() })),
  /** Undoes a deletion, with the stored secrets. */
  'plakarApp.restore': call(z.object({ undoId: z.uuid() }), nothing),
  /**
   * Uses the app as Plakar would, as far as possible without changing anything. A second call during a test gets the
   * same answer. `isCurrent`: the app has not changed since the test began, so the result was saved.
   */
  'plakarApp.test': call(
    z.object({ appId: AppId }),
    z.object({ check: ConnectionTest, isCurrent: z.boolean() }),
  ),
  'plakarApp.cancelTest': call(z.object({ appId: AppId }), nothing),
};
