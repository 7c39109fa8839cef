import type { ErrorShape } from './errors.ts';
import type { ExpandedLists } from './expanded-lists.ts';
import type { GateSettings } from './gate.ts';
import type { RouteSettings } from './route-parts.ts';

/** What the answers depend on, besides the account. */
export interface AnswerSettings extends GateSettings, RouteSettings {
  seed: number;
  latencyMs: number;
  latencyJitterMs: number;
  clockOffsetSeconds: number;
  expandedLists: ExpandedLists;
  maxPageSize: number;
  authRoutesNeedRule: boolean;
  errorShape: ErrorShape;
  /** Whether a route is looked up before the keys are. */
  gateOrder: GateOrder;
  /** Templates of routes that this endpoint does not offer. */
  absentRoutes: readonly string[];
  tokenLifetimeSeconds: number;
}

/** What is checked first when both the route and the caller are unknown. */
export type GateOrder = 'routesFirst' | 'keysFirst';
