import { enginesWithoutBackups } from './account/databases.ts';
import type { AnswerSettings } from './answer-settings.ts';
import { defaultMaxPageSize } from './expanded-lists.ts';

/** The simulator's defaults. For the reasons see `behaviours/`. */
export function defaultSettings(seed: number): AnswerSettings {
  return {
    seed,
    latencyMs: 0,
    latencyJitterMs: 0,
    clockOffsetSeconds: 0,
    expandedLists: true,
    maxPageSize: defaultMaxPageSize,
    authRoutesNeedRule: false,
    publicBaseUrl: undefined,
    pendingKeyAnswer: 'invalidCredential',
    clockAnswer: 'outOfTime',
    clockToleranceSeconds: 180,
    rulesOfV2: 'withVersion',
    addressRefusal: 'Access from this IP is not allowed',
    errorShape: 'asSeen',
    gateOrder: 'routesFirst',
    absentRoutes: [],
    noVolumeBackupsIn: ['localzone'],
    enginesWithoutBackups,
    downServices: 'refuse',
    suspendedProjects: 'answered',
    pageSizeOfV2: 100,
    bucketFigures: true,
    tokenLifetimeSeconds: 3599,
  };
}
