import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import type { SignInAttempt } from '../../shared/accounts/sign-in.ts';

/** State of a browser sign-in as main last reported it; undefined before the first report. */
export function useSignInAttempt(attemptId: string | null): SignInAttempt | undefined {
  return useQuery(signInQuery(attemptId)).data;
}

export function signInQuery(attemptId: string | null) {
  return queryOptions<SignInAttempt>({ queryKey: ['signIn', attemptId], queryFn: skipToken });
}
