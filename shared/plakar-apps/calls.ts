import { z } from 'zod';
import { ConnectionTest, AppId, AppSettings, NewApp, PlakarAppSummary } from './plakar-app.ts';
import { call, nothing, secretCall } from '../bridge/call.ts';

export const appCalls = {
  'plakarApp.list': call(nothing, z.array(PlakarAppSummary)),
  'plakarApp.add': secretCall(NewApp, PlakarAppSummary),
  'plakarApp.update': secretCall(AppSettings.extend({ appId: AppId }), PlakarAppSummary),
  'plakarApp.delete': call(z.object({ appId: AppId }), nothing),
  /**
   * Uses it as plakar would, as far as that can be without changing anything. A second call while one
   * runs gets the same answer. `isCurrent`: the app is still as it was tested, so that this was kept.
   */
  'plakarApp.test': call(
    z.object({ appId: AppId }),
    z.object({ check: ConnectionTest, isCurrent: z.boolean() }),
  ),
  'plakarApp.cancelTest': call(z.object({ appId: AppId }), nothing),
};
