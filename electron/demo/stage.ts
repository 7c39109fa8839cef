import { AppError } from '../../shared/bridge/errors.ts';
import type { EventName, Reply } from '../../shared/bridge/contract.ts';
import type { App } from '../app.ts';
import type { Demo } from './demo-app.ts';
import { answersInDemo } from './demo-calls.ts';
import type { DemoSwitch } from './demo-switch.ts';

interface StagePorts {
  /** The user's own data. */
  program: () => Pick<App, 'dispatch'>;
  startDemo: () => Promise<Demo>;
  /** Loads the window again, at a page of the demo's inventory or at the start. */
  reload: (inventoryId: string | null) => void;
}

/** Decides whose data the window sees: the user's own, or the demo's. Never both. */
export class Stage implements DemoSwitch {
  readonly #ports: StagePorts;
  #demo: Demo | null = null;
  #starting: Promise<void> | null = null;

  constructor(ports: StagePorts) {
    this.#ports = ports;
  }

  isShown(): boolean {
    return this.#demo !== null;
  }

  start(): Promise<void> {
    if (this.#demo !== null) return Promise.resolve();
    this.#starting ??= this.#start().finally(() => {
      this.#starting = null;
    });
    return this.#starting;
  }

  async leave(): Promise<void> {
    const demo = this.#demo;
    if (demo === null) return;
    this.#demo = null;
    this.#ports.reload(null);
    await demo.end();
  }

  /** Ends the demo without a window to reload, when the program stops. */
  async stop(): Promise<void> {
    const demo = this.#demo;
    this.#demo = null;
    await demo?.end();
  }

  dispatch(channel: unknown, request: unknown): Promise<Reply<unknown>> {
    const program = this.#ports.program();
    if (this.#demo === null) return program.dispatch(channel, request);
    const answers = isListed(channel) ? answersInDemo[channel] : 'program';
    if (answers === 'program') return program.dispatch(channel, request);
    if (answers === 'demo') return this.#demo.app.dispatch(channel, request);
    return Promise.resolve({ ok: false, failure: new AppError('demo.notAvailable').failure });
  }

  /** Whether an event goes to the window. Updates are of the program, whatever it shows. */
  isHeard(sender: 'program' | 'demo', event: EventName): boolean {
    return (sender === 'demo') === this.isShown() || event === 'update.changed';
  }

  async #start(): Promise<void> {
    const demo = await this.#ports.startDemo();
    this.#demo = demo;
    this.#ports.reload(demo.inventoryId);
  }
}

/** Unknown channels reach the program, which refuses them. */
function isListed(channel: unknown): channel is keyof typeof answersInDemo {
  return typeof channel === 'string' && Object.hasOwn(answersInDemo, channel);
}
