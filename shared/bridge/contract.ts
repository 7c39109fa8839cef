import type { z } from 'zod';
import { accountCalls } from '../accounts/calls.ts';
import { inventoryCalls } from '../inventories/calls.ts';
import { providerCalls } from '../secret-providers/calls.ts';
import { vaultCalls } from '../vault/calls.ts';
import { syncCalls } from '../sync/calls.ts';
import { resourceCalls } from '../resources/calls.ts';
import { exclusionCalls } from '../resources/exclusion-calls.ts';
import { viewCalls } from '../resources/view-calls.ts';
import { versioningCalls } from '../resources/versioning-calls.ts';
import { coverageCalls } from '../coverage/calls.ts';
import { restorePointSourceCalls } from '../restore-points/source-calls.ts';
import { snapshotLinkCalls } from '../restore-points/snapshot-link-calls.ts';
import { leftoverCalls } from '../restore-points/leftover-calls.ts';
import { nextStepCalls } from '../next-steps/calls.ts';
import { appCalls } from '../plakar-apps/calls.ts';
import { plakarExportCalls } from '../plakar-apps/plakar-export-calls.ts';
import { exportCalls } from '../exports/calls.ts';
import { settingsCalls } from '../settings/calls.ts';
import { settingsFileCalls } from '../settings/settings-file-calls.ts';
import { networkCalls } from '../network/calls.ts';
import { updateCalls } from '../updates/calls.ts';
import { supportCalls } from '../support/calls.ts';
import { demoCalls } from '../demo/calls.ts';
import { lastScreenCalls } from '../first-answers/last-screen.ts';
import type { Failure } from './errors.ts';
import type { events } from './events.ts';

/**
 * Everything the window can ask of main: `noun.verb`, request, response. Main parses both, and removes unknown keys
 * from responses. Only `secretCall` requests contain secrets; no response does.
 */
export const calls = {
  ...accountCalls,
  ...inventoryCalls,
  ...providerCalls,
  ...vaultCalls,
  ...syncCalls,
  ...resourceCalls,
  ...exclusionCalls,
  ...viewCalls,
  ...versioningCalls,
  ...coverageCalls,
  ...restorePointSourceCalls,
  ...snapshotLinkCalls,
  ...leftoverCalls,
  ...nextStepCalls,
  ...appCalls,
  ...plakarExportCalls,
  ...exportCalls,
  ...settingsCalls,
  ...settingsFileCalls,
  ...networkCalls,
  ...updateCalls,
  ...supportCalls,
  ...demoCalls,
  ...lastScreenCalls,
};

export type Channel = keyof typeof calls;

/** Calls whose request can hold keys, a passphrase or a token. */
export type SecretChannel = {
  [C in Channel]: (typeof calls)[C] extends { takesSecrets: true } ? C : never;
}[Channel];
export type EventName = keyof typeof events;
export type CallRequest<C extends Channel> = z.input<(typeof calls)[C]['request']>;
export type CallResponse<C extends Channel> = z.output<(typeof calls)[C]['response']>;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;

/** Main must implement every call: a missing handler or a wrong type is a compile error. */
export type Handlers = {
  [C in Channel]: (
    request: z.output<(typeof calls)[C]['request']>,
  ) => Promise<z.input<(typeof calls)[C]['response']>>;
};

/** Every call resolves to this: a rejected IPC call would lose everything but its message. */
export type Reply<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };

/** The API that the preload exposes as `window.bridge`. */
export interface Bridge {
  /**
   * Resolves to a `Reply` as JSON text. Copying 100,000 rows object by object between the preload's and the page's
   * world takes seconds; copying one string takes almost no time. `renderer/bridge/client.ts` parses it.
   */
  call<C extends Channel>(channel: C, request: CallRequest<C>): Promise<string>;
  /** Returns a function that removes the listener. */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
}
