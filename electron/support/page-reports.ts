import { framesOf } from '../log/rules/trace.ts';
import type { PageReport } from '../../shared/support/diagnostics.ts';
import type { Log } from '../log/log.ts';

interface PageReportsPorts {
  log: Log;
  newReference: () => string;
  now: () => Date;
}

const windowMs = 60_000;
/** Per minute. A page that fails at every frame must not fill the log. */
const maxReports = 20;

/** Logs errors of the page: where they happened, without their message. */
export class PageReports {
  readonly #ports: PageReportsPorts;
  #since = 0;
  #count = 0;

  constructor(ports: PageReportsPorts) {
    this.#ports = ports;
  }

  /** Logs an error and returns its reference; null: not logged, because there were too many within a minute. */
  take({ kind, name, stack }: PageReport): string | null {
    const { log, newReference, now } = this.#ports;
    const at = now().getTime();
    if (at - this.#since >= windowMs) {
      this.#since = at;
      this.#count = 0;
    }
    this.#count += 1;
    if (this.#count > maxReports) return null;
    const reference = newReference();
    // The page is not trusted: only lines of the stack in the form of a frame are logged.
    log.error('page.error', { reference, kind, name, trace: framesOf(stack).join('\n') });
    return reference;
  }
}
