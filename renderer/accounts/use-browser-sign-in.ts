import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CallRequest } from '../../shared/bridge/contract.ts';
import type { SignInAttempt } from '../../shared/accounts/sign-in.ts';
import { toFailure } from '../text/error-text.ts';
import { useCommand, useSecretCommand } from '../bridge/commands.ts';
import { useSignInAttempt } from './queries.ts';

/**
 * A sign-in in the browser on behalf of one form. Main waits for it and holds the key; when the form
 * goes, or does not want it any more, main is told to forget it.
 */
export function useBrowserSignIn() {
  const beginning = useSecretCommand('signIn.begin');
  const { mutate: cancelAttempt } = useCommand('signIn.cancel');
  const { mutate: reopenPage } = useCommand('signIn.reopen');
  const [begun, setBegun] = useState<SignInAttempt | null>(null);
  const attempt = useSignInAttempt(begun?.attemptId ?? null) ?? begun;
  const held = useRef<string | null>(null);
  /** Counts what was wanted, so that an answer to what is not wanted any more is told apart. */
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
