import type { FaultyRule } from '../credentials.ts';
import type { AccessRule } from './access-rules.ts';

/** `GET /path` pasted where the path alone belongs, or `GET=/path` out of the address of the token page. */
const methodInPath = /^[\s\p{Cf}]*(?:GET|POST|PUT|DELETE)[\s\p{Cf}=]*[/*]/iu;

/** What a rule has in it that no path has: spaces, the non-breaking one among them, and what cannot be seen. */
const stray = /[\s\p{Cf}]/u;

/** A rule, cut where what does not belong there begins and ends; every second part is such. */
export function partsOfRule(rule: string): string[] {
  return rule.split(/([\s\p{Cf}]+)/u);
}

/**
 * The rules that OVHcloud can match nothing with. Of a space at the end this is known; for the others it
 * follows, as rules are compared character by character but for `*`, and no path has such characters.
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
