import { z } from 'zod';
import { AppCheck, AppId, AppSettings, NewApp, ResourceAppSummary } from './resource-app.ts';
import { call, nothing, secretCall } from '../bridge/call.ts';

export const appCalls = {
  'app.list': call(nothing, z.array(ResourceAppSummary)),
  'app.add': secretCall(NewApp, ResourceAppSummary),
  'app.update': secretCall(AppSettings.extend({ appId: AppId }), ResourceAppSummary),
  'app.delete': call(z.object({ appId: AppId }), nothing),
  /**
   * Uses it as plakar would, as far as that can be without changing anything. A second call while one
   * runs gets the same answer. `isCurrent`: the app is still as it was tested, so that this was kept.
   */
  'app.test': call(
    z.object({ appId: AppId }),
    z.object({ check: AppCheck, isCurrent: z.boolean() }),
  ),
  'app.cancelTest': call(z.object({ appId: AppId }), nothing),
};
