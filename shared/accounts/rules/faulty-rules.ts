import type { FaultyRule } from '../credentials.ts';
import type { AccessRule } from './access-rules.ts';

/** `GET /path` pasted as the path, or `GET=/path` from the address of the token page. */
const methodInPath = /^[\s\p{Cf}]*(?:GET|POST|PUT|DELETE)[\s\p{Cf}=]*[/*]/iu;

/** Characters that no path contains: spaces, including the non-breaking one, and invisible characters. */
const stray = /[\s\p{Cf}]/u;

/** Splits a rule at its stray characters; every second part is stray. */
export function partsOfRule(rule: string): string[] {
  return rule.split(/([\s\p{Cf}]+)/u);
}

/**
 * The rules that can never match at OVHcloud. Confirmed for a trailing space; inferred for the others, because rules
 * are compared character by character except for `*`, and no path contains these characters.
 */
export function faultyRulesIn(rules: readonly AccessRule[]): FaultyRule[] {
  return rules.flatMap(({ method, path }) => {
    const fault = faultOf(path);
    return fault === null ? [] : [{ method, path, fault }];
  });
}

function faultOf(path: string): FaultyRule['fault'] | null {
  if (methodInPath.test(path)) return 'method-in-path';
  if (!stray.test(path)) return null;
  if (path.trim().search(/\p{Cf}/u) !== -1) return 'invisible';
  if (path.trimStart() !== path) return 'space-at-start';
  return path.trimEnd() === path ? 'space-inside' : 'space-at-end';
}
