import { AppError } from '../../shared/bridge/errors.ts';

/** The offset of OVHcloud's clock from ours. Each measurement returns a new object, which identifies it. */
export interface ClockReading {
  readonly offsetMs: number;
}

/** Requests OVHcloud's time and returns the offset, in milliseconds. */
type MeasureOffset = () => Promise<number>;

/** One per API while the program runs. All clients of that API share its readings. */
export interface ServerClock {
  read(measure: MeasureOffset): Promise<ClockReading>;
  /** Measures again, unless this has happened since `outdated` was read. */
  renew(outdated: ClockReading, measure: MeasureOffset): Promise<ClockReading>;
}

export function createServerClock(): ServerClock {
  let reading: ClockReading | null = null;
  let pending: Promise<ClockReading> | null = null;

  async function measureOnce(measure: MeasureOffset): Promise<ClockReading> {
    for (;;) {
      const isShared = pending !== null;
      pending ??= measure()
        .then((offsetMs) => (reading = { offsetMs }))
        .finally(() => (pending = null));
      try {
        return await pending;
      } catch (error) {
        // An `AppError` ends only the client that measured (its sync was cancelled), so it does not answer ours.
        if (!isShared || !(error instanceof AppError)) throw error;
      }
    }
  }

  return {
    read: async (measure) => reading ?? measureOnce(measure),
    async renew(outdated, measure) {
      return reading !== null && reading !== outdated ? reading : measureOnce(measure);
    },
  };
}
