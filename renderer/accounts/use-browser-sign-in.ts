import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CallRequest } from '../../shared/bridge/contract.ts';
import type { SignInAttempt } from '../../shared/accounts/sign-in.ts';
import { toFailure } from '../text/error-text.ts';
import { useCommand, useSecretCommand } from '../bridge/commands.ts';
import { useSignInAttempt } from './queries.ts';

/**
 * A browser sign-in for one form. Main waits for the result and holds the key; it is discarded when the form closes or
 * no longer needs it.
 */
export function useBrowserSignIn() {
  const beginning = useSecretCommand('signIn.begin');
  const { mutate: cancelAttempt } = useCommand('signIn.cancel');
  const { mutate: reopenPage } = useCommand('signIn.reopen');
  const [begun, setBegun] = useState<SignInAttempt | null>(null);
  const attempt = useSignInAttempt(begun?.attemptId ?? null) ?? begun;
  const held = useRef<string | null>(null);
  /** Identifies the latest request, so that answers to earlier ones are ignored. */
  const turn = useRef(0);

  function drop() {
    turn.current += 1;
    const attemptId = held.current;
    held.current = null;
    if (attemptId !== null) cancelAttempt({ attemptId });
  }

  function forget() {
    drop();
    setBegun(null);
  }

  async function begin(request: CallRequest<'signIn.begin'>, onFailure: (error: unknown) => void) {
    forget();
    const mine = turn.current;
    try {
      const answer = await beginning.run(request);
      if (turn.current === mine) {
        held.current = answer.attemptId;
        setBegun(answer);
      } else {
        cancelAttempt({ attemptId: answer.attemptId });
      }
    } catch (error) {
      const isOver = turn.current !== mine || toFailure(error).code === 'sync.cancelled';
      if (!isOver) onFailure(error);
    }
  }

  const dropLast = useEffectEvent(drop);
  useEffect(() => () => dropLast(), []);

  return {
    attempt,
    isBeginning: beginning.isPending,
    begin,
    forget,
    reopen: (onFailure: (error: unknown) => void) => {
      if (held.current !== null) {
        reopenPage({ attemptId: held.current }, { onError: onFailure });
      }
    },
  };
}
