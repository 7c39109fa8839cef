import { AppError } from '../../shared/bridge/errors.ts';

/** How far OVHcloud's clock is from ours. A new object at each measure: its identity tells which one. */
export interface ClockReading {
  readonly offsetMs: number;
}

/** Asks OVHcloud for its time and answers the offset, in milliseconds. */
type MeasureOffset = () => Promise<number>;

/** One per API for the life of the app: all clients of that API share what it learnt. */
export interface ServerClock {
  read(measure: MeasureOffset): Promise<ClockReading>;
  /** Measures again, unless somebody did since `outdated` was read. */
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
        // An `AppError` is the end of the client that asked (its sync was cancelled): no answer to ours.
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
