import { skipToken, useQuery } from '@tanstack/react-query';
import type { SignInAttempt } from '../../shared/accounts/sign-in.ts';

/** How far a sign-in in the browser is, as main reported last; undefined before its first report. */
export function useSignInAttempt(attemptId: string | null): SignInAttempt | undefined {
  return useQuery<SignInAttempt>({ queryKey: signInKey(attemptId), queryFn: skipToken }).data;
}

export function signInKey(attemptId: string | null) {
  return ['signin', attemptId];
}
