import { z } from 'zod';
import { ResourceTable, ResourceView, ResourceViews, ViewId } from './resource-view.ts';
import { call, nothing } from '../bridge/call.ts';

/** Each change returns all stored views. */
export const viewCalls = {
  'view.read': call(nothing, ResourceViews),
  'view.setTable': call(z.object({ table: ResourceTable }), ResourceViews),
  'view.add': call(ResourceView.omit({ id: true }), ResourceViews),
  'view.update': call(ResourceView, ResourceViews),
  'view.delete': call(z.object({ viewId: ViewId }), ResourceViews),
};
