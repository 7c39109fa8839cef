import { AppError, type ErrorCode, type FailureContext } from '../../shared/bridge/errors.ts';
import type {
  Bridge,
  Channel,
  EventName,
  EventPayload,
  CallRequest,
  CallResponse,
} from '../../shared/bridge/contract.ts';
import type { ResourceRow } from '../../shared/resources/resource.ts';
import { packRows } from '../../shared/resources/rules/pack-rows.ts';
import { defaultResourceViews } from '../../shared/resources/resource-view.ts';
import { defaultSettings } from '../../shared/settings/settings.ts';
import { aVaultStatus } from './summary.ts';

export const noProxyLogin = { state: 'absent', proxy: null, user: null } as const;

/** What a test gives as main's answer: rows of resources are packed by the fake. */
type FakeResponse<C extends Channel> = C extends 'resource.list' ? ResourceRow[] : CallResponse<C>;

/** Main's answers in a test: only the calls that the test is about. */
export type FakeHandlers = {
  [C in Channel]?: (request: CallRequest<C>) => FakeResponse<C> | Promise<FakeResponse<C>>;
};

export interface FakeBridge {
  bridge: Bridge;
  /** Every call of the window, oldest first. */
  asked: { channel: Channel; request: unknown }[];
  /** Sends the window an event, as main would. */
  emit: <E extends EventName>(event: E, payload: EventPayload<E>) => void;
}

/** Throw this in a handler to have main answer with a failure. */
export function failWith(code: ErrorCode, context: FailureContext = {}): never {
  throw new AppError(code, context);
}

/** The calls that every screen makes, with empty default answers. */
const defaults: FakeHandlers = {
  'notice.list': () => [],
  'inventory.list': () => [],
  'resource.list': () => [],
  'provider.list': () => [],
  'plakarApp.list': () => [],
  'vault.read': () => aVaultStatus(),
  'restorePointSource.list': () => [],
  'settings.read': () => defaultSettings,
  'tray.read': () => ({ isDrawn: true }),
  'exclusion.list': () => [],
  'view.read': () => defaultResourceViews,
  'coverageHistory.read': () => ({ points: [], isSaved: true }),
  'changes.list': () => [],
  'changes.read': () => null,
  'nextSteps.read': () => ({ steps: [], dismissedCount: 0 }),
  'automaticSync.read': () => ({ isSaverKnown: true, pause: null, batch: null, inventories: [] }),
  'network.describe': () => ({
    proxies: [],
    authorities: [],
    chosenPath: null,
    proxyLogin: noProxyLogin,
    approvals: [],
  }),
  'update.read': () => ({
    feed: null,
    checkedAt: null,
    version: '1.0.0',
    kind: 'development',
    isReplaceable: false,
    state: { phase: 'idle' },
  }),
  'snapshotLink.count': () => ({ shown: 0, hidden: 0 }),
  'snapshotLink.list': () => ({ snapshots: [], projectNames: {} }),
  'leftover.list': () => ({ count: 0, leftovers: [] }),
  'log.report': () => ({ reference: null }),
};

/** Stands in for main and the preload: replies are JSON text, as on the real bridge. */
export function createFakeBridge(handlers: FakeHandlers = {}): FakeBridge {
  const asked: FakeBridge['asked'] = [];
  const listeners = new Map<EventName, Set<(payload: never) => void>>();

  async function answer<C extends Channel>(channel: C, request: CallRequest<C>): Promise<string> {
    asked.push({ channel, request });
    const handler = handlers[channel] ?? defaults[channel];
    try {
      if (!handler) throw new Error(`The test gives no answer to ${channel}`);
      const given = await handler(request);
      const value = channel === 'resource.list' ? packRows(given as ResourceRow[]) : given;
      return JSON.stringify({ ok: true, value });
    } catch (error) {
      const failure =
        error instanceof AppError
          ? error.failure
          : new AppError('internal', { message: String(error) }).failure;
      return JSON.stringify({ ok: false, failure });
    }
  }

  return {
    asked,
    bridge: {
      call: answer,
      on: (event, listener) => {
        const ofEvent = listeners.get(event) ?? new Set();
        listeners.set(event, ofEvent.add(listener));
        return () => ofEvent.delete(listener);
      },
    },
    emit: (event, payload) => {
      for (const listener of listeners.get(event) ?? []) listener(payload as never);
    },
  };
}
