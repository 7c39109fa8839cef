import { z } from 'zod';
import { AppId, AppSettings, NewApp, ResourceAppSummary } from '../model/resource-app.ts';
import { call, nothing } from './call.ts';

export const appCalls = {
  'app.list': call(nothing, z.array(ResourceAppSummary)),
  'app.add': call(NewApp, ResourceAppSummary),
  'app.update': call(AppSettings.extend({ appId: AppId }), ResourceAppSummary),
  'app.delete': call(z.object({ appId: AppId }), nothing),
};
