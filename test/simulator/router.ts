/** A template such as `/cloud/project/{p}/volume` and what it is called for. */
export interface Matched<T> {
  route: T;
  params: Record<string, string>;
}

/** Finds the first route whose template matches; `{…}` stands for one segment. */
export class Router<T extends { template: string }> {
  readonly #routes: readonly { route: T; segments: readonly string[] }[];

  constructor(routes: readonly T[]) {
    this.#routes = routes.map((route) => ({ route, segments: route.template.split('/') }));
  }

  match(path: string): Matched<T> | undefined {
    const given = path.split('/');
    for (const { route, segments } of this.#routes) {
      const params = paramsOf(segments, given);
      if (params !== undefined) return { route, params };
    }
    return undefined;
  }
}

function paramsOf(
  segments: readonly string[],
  given: readonly string[],
): Record<string, string> | undefined {
  if (segments.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const text = given[index] ?? '';
    if (segment.startsWith('{')) {
      const value = decode(text);
      if (value === undefined || value === '') return undefined;
      params[segment.slice(1, -1)] = value;
    } else if (segment !== text) return undefined;
  }
  return params;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
