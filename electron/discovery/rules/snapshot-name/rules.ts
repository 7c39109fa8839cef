import type { Token } from './tokens.ts';

/**
 * A rule of a grammar: returns where it can end if it begins at the token `at`; empty if it does not match. All ends
 * are followed at once and each only once, so that the time is limited by the number of tokens times rules.
 */
export type Rule = (tokens: readonly Token[], at: number) => readonly number[];

const nowhere: readonly number[] = [];

export const nothing: Rule = (_, at) => [at];

export function number(accepts: (digits: string) => boolean): Rule {
  return (tokens, at) => {
    const token = tokens[at];
    return token?.kind === 'number' && accepts(token.text) ? [at + 1] : nowhere;
  };
}

export function word(accepts: (text: string) => boolean): Rule {
  return (tokens, at) => {
    const token = tokens[at];
    return token?.kind === 'word' && accepts(token.text) ? [at + 1] : nowhere;
  };
}

export function gap(pattern: RegExp): Rule {
  return (tokens, at) => {
    const token = tokens[at];
    return token?.kind === 'gap' && pattern.test(token.text) ? [at + 1] : nowhere;
  };
}

/** Any characters that separate the parts of a name. */
export const apart = gap(/^[\s_.:@#,()[\]–—-]+$/);

export function sequence(...rules: readonly Rule[]): Rule {
  return (tokens, at) => {
    let ends: readonly number[] = [at];
    for (const rule of rules) {
      ends = endsFrom(rule, tokens, ends);
      if (ends.length === 0) break;
    }
    return ends;
  };
}

export function oneOf(...rules: readonly Rule[]): Rule {
  return (tokens, at) => {
    let ends = nowhere;
    for (const rule of rules) ends = union(ends, rule(tokens, at));
    return ends;
  };
}

export function optional(rule: Rule): Rule {
  return oneOf(nothing, rule);
}

/** Zero or more times. */
export function repeated(rule: Rule): Rule {
  return (tokens, at) => {
    const ends = [at];
    // The loop also visits ends that are added meanwhile.
    for (const end of ends) {
      for (const next of rule(tokens, end)) if (!ends.includes(next)) ends.push(next);
    }
    return ends;
  };
}

function endsFrom(rule: Rule, tokens: readonly Token[], starts: readonly number[]) {
  const [first] = starts;
  // Nearly always there is only one.
  if (first !== undefined && starts.length === 1) return rule(tokens, first);
  let ends = nowhere;
  for (const start of starts) ends = union(ends, rule(tokens, start));
  return ends;
}

function union(some: readonly number[], more: readonly number[]): readonly number[] {
  if (more.length === 0) return some;
  if (some.length === 0) return more;
  const fresh = more.filter((end) => !some.includes(end));
  return fresh.length === 0 ? some : [...some, ...fresh];
}
