/** A right of a consumer key. `*` stands for any run of characters, including slashes. */
export interface AccessRule {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
}

const patterns = new Map<string, RegExp>();

/** Rules are compared literally except for `*`, so a rule with a trailing space matches no path. */
function matchesRule(rule: AccessRule, method: string, path: string): boolean {
  return rule.method === method && patternOf(rule.path).test(path);
}

export function isGranted(rules: readonly AccessRule[], method: string, path: string): boolean {
  return rules.some((rule) => matchesRule(rule, method, path));
}

function patternOf(path: string): RegExp {
  const known = patterns.get(path);
  if (known !== undefined) return known;
  const source = path
    .split('*')
    .map((literal) => literal.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.*');
  const pattern = new RegExp(`^${source}$`, 's');
  patterns.set(path, pattern);
  return pattern;
}
