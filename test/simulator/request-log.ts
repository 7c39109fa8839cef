/** The requests that the simulator received; a copy, not live. */
export interface RequestCounts {
  total: number;
  /** GET requests by templated path, e.g. `/cloud/project/{p}/volume`; unknown paths are unchanged. */
  byPath: Record<string, number>;
  /** Every request by method, including refused ones. */
  methods: Record<string, number>;
  /** Maximum number of requests that waited for their answer at once. */
  maxInFlight: number;
}

export class RequestLog {
  #total = 0;
  #byPath = new Map<string, number>();
  #methods = new Map<string, number>();
  #inFlight = 0;
  #maxInFlight = 0;

  /** `path` is templated. */
  begin(method: string, path: string): void {
    this.#total += 1;
    this.#methods.set(method, (this.#methods.get(method) ?? 0) + 1);
    if (method === 'GET') this.#byPath.set(path, (this.#byPath.get(path) ?? 0) + 1);
    this.#inFlight += 1;
    this.#maxInFlight = Math.max(this.#maxInFlight, this.#inFlight);
  }

  end(): void {
    this.#inFlight -= 1;
  }

  counts(): RequestCounts {
    return {
      total: this.#total,
      byPath: Object.fromEntries(this.#byPath),
      methods: Object.fromEntries(this.#methods),
      maxInFlight: this.#maxInFlight,
    };
  }

  /** Requests in flight stay counted as such. */
  reset(): void {
    this.#total = 0;
    this.#byPath.clear();
    this.#methods.clear();
    this.#maxInFlight = this.#inFlight;
  }
}
