import { z } from 'zod';
import { call, nothing, secretCall } from '../bridge/call.ts';
import { InventoryId } from '../bridge/ids.ts';
import { ConnectionReport } from './credentials.ts';
import { Endpoint } from './endpoint.ts';
import { ImportCandidate } from './key-import.ts';
import { ApplicationInput, AttemptId, SignInAttempt, SignInInput } from './sign-in.ts';
import { WantedRights } from './wanted-rights.ts';

/** Where an account's API is, and how to sign in there. */
export const Access = z.object({ endpoint: Endpoint, signIn: SignInInput });

/** null: a new inventory, so no stored key can be used. */
const ofInventoryOrNew = z.object({ inventoryId: InventoryId.nullable() });
const ofAttempt = z.object({ attemptId: AttemptId });

export const accountCalls = {
  /** Tests typed keys, or an inventory's stored ones. */
  'connection.test': secretCall(Access.extend(ofInventoryOrNew.shape), ConnectionReport),

  /** Requests a consumer key with these rights from OVHcloud, and opens the page that confirms it. */
  'signIn.begin': secretCall(
    ofInventoryOrNew.extend({
      endpoint: Endpoint,
      application: ApplicationInput,
      wanted: WantedRights,
    }),
    SignInAttempt,
  ),
  'signIn.reopen': call(ofAttempt, nothing),
  'signIn.cancel': call(ofAttempt, nothing),

  /** Keys that OVHcloud's own clients would find on this computer. */
  'import.list': call(nothing, z.array(ImportCandidate)),
  /** Opens a file dialog. Empty if the user cancels. */
  'import.choose': call(nothing, z.array(ImportCandidate)),
};
