import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import type { SignInAttempt } from '../../shared/accounts/sign-in.ts';

/** How far a sign-in in the browser is, as main reported last; undefined before its first report. */
export function useSignInAttempt(attemptId: string | null): SignInAttempt | undefined {
  return useQuery(signInQuery(attemptId)).data;
}

export function signInQuery(attemptId: string | null) {
  return queryOptions<SignInAttempt>({ queryKey: ['signIn', attemptId], queryFn: skipToken });
}
