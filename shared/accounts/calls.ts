import { z } from 'zod';
import { call, nothing, secretCall } from '../bridge/call.ts';
import { InventoryId } from '../bridge/ids.ts';
import { ConnectionReport } from './credentials.ts';
import { Endpoint } from './endpoint.ts';
import { ImportCandidate } from './key-import.ts';
import { ApplicationInput, AttemptId, SignInAttempt, SignInInput } from './sign-in.ts';
import { WantedRights } from './wanted-rights.ts';

/** Where an account is, and what signs in there. */
export const Access = z.object({ endpoint: Endpoint, signIn: SignInInput });

/** null: not one of ours yet, so that nothing stored can be meant. */
const ofInventoryOrNew = z.object({ inventoryId: InventoryId.nullable() });
const ofAttempt = z.object({ attemptId: AttemptId });

export const accountCalls = {
  /** Keys as typed, or the stored ones of an inventory. */
  'connection.test': secretCall(Access.extend(ofInventoryOrNew.shape), ConnectionReport),

  /** Asks OVHcloud for a consumer key with these rights, and opens the page to confirm it. */
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

  /** What OVHcloud's own clients would find on this computer. */
  'import.list': call(nothing, z.array(ImportCandidate)),
  /** Lets the user choose a file; empty when they chose none. */
  'import.choose': call(nothing, z.array(ImportCandidate)),
};
