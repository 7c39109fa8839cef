const windowMs = 60_000;
const maxCrashes = 3;

/** Tells a crash from a page that goes down whenever it is loaded. */
export class CrashCount {
  #times: readonly number[] = [];

  /** Notes a crash. Whether it was the third within a minute: then reloading does not help. */
  note(at: Date): boolean {
    const time = at.getTime();
    this.#times = [...this.#times.filter((earlier) => time - earlier < windowMs), time];
    return this.#times.length >= maxCrashes;
  }
}
