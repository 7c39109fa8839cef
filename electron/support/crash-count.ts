const windowMs = 60_000;
const maxCrashes = 3;

/** Distinguishes a single crash from a page that crashes whenever it loads. */
export class CrashCount {
  #times: readonly number[] = [];

  /** Records a crash. Returns whether it is the third within a minute: then reloading does not help. */
  note(at: Date): boolean {
    const time = at.getTime();
    this.#times = [...this.#times.filter((earlier) => time - earlier < windowMs), time];
    return this.#times.length >= maxCrashes;
  }
}
