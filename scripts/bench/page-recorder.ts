/* oxlint-disable unicorn/consistent-function-scoping -- only the function itself gets into the page */
/** Milliseconds from a key or click until the page had changed and that frame was painted. */
export interface Interaction {
  ms: number;
  /** False if the result looks the same as before: then the first frame after the event counts. */
  isChanged: boolean;
}

export interface Frames {
  /** Milliseconds between frames. */
  deltas: number[];
  /** Milliseconds of each task longer than 50 ms. */
  longTasks: number[];
}

interface Recorder {
  /** Prepares for the next event of this type. */
  arm(type: 'keydown' | 'click'): void;
  interaction(): Promise<Interaction>;
  /** Records frames, scrolling the table by `stepPx` in each. */
  frames(options: { forMs: number; stepPx: number }): Promise<Frames>;
  scrollToTop(): void;
  /** The browser's own measurements for keys and clicks, until painted, rounded to 8 ms. */
  browserDurations(type: 'keydown' | 'click'): number[];
}

declare global {
  interface Window {
    recorder: Recorder;
  }
}

/** Runs in the page, so it must be self-contained. */
export function installRecorder(): void {
  const patienceFrames = 60;
  const tasks: PerformanceEntry[] = [];
  const events: PerformanceEntry[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  new PerformanceObserver((list) => events.push(...list.getEntries())).observe({
    type: 'event',
    durationThreshold: 16,
  } as PerformanceObserverInit);

  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  /** A message posted in a frame callback arrives after that frame was painted. */
  const painted = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  const look = () =>
    [
      document.querySelector('main output')?.textContent,
      ...[...document.querySelectorAll('[aria-sort]')].map((cell) =>
        cell.getAttribute('aria-sort'),
      ),
      document.querySelector('[role=row] button[aria-expanded]')?.getAttribute('aria-label'),
    ].join('|');

  const follow = async (startedAt: number, before: string): Promise<Interaction> => {
    let firstMs = 0;
    for (let frame = 0; frame < patienceFrames; frame += 1) {
      await nextFrame();
      const isChanged = look() !== before;
      await painted();
      const ms = performance.now() - startedAt;
      if (isChanged) return { ms, isChanged };
      if (frame === 0) firstMs = ms;
    }
    return { ms: firstMs, isChanged: false };
  };

  const scroller = () => document.querySelector('[role=grid]')?.parentElement ?? null;
  let pending: Promise<Interaction> | null = null;
  window.recorder = {
    arm(type) {
      const before = look();
      pending = new Promise((resolve) => {
        const listen = (event: Event) => resolve(follow(event.timeStamp, before));
        window.addEventListener(type, listen, { capture: true, once: true });
      });
    },
    interaction: async () => (await pending) ?? { ms: Number.NaN, isChanged: false },
    async frames({ forMs, stepPx }) {
      const element = scroller();
      const deltas: number[] = [];
      const startedAt = performance.now();
      let last = await nextFrame();
      while (performance.now() - startedAt < forMs) {
        if (element && stepPx > 0) {
          // Between frames, when layout is clean: elsewhere the step itself would force another layout.
          await painted();
          element.scrollTop += stepPx;
        }
        const now = await nextFrame();
        deltas.push(now - last);
        last = now;
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      const during = tasks.filter(({ startTime }) => startTime >= startedAt);
      return { deltas, longTasks: during.map(({ duration }) => duration) };
    },
    scrollToTop: () => scroller()?.scrollTo(0, 0),
    browserDurations: (type) =>
      events.filter(({ name }) => name === type).map(({ duration }) => duration),
  };
}
