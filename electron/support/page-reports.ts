import { framesOf } from '../log/rules/trace.ts';
import type { PageReport } from '../../shared/support/diagnosis.ts';
import type { Log } from '../log/log.ts';

interface PageReportsPorts {
  log: Log;
  newReference: () => string;
  now: () => Date;
}

const windowMs = 60_000;
/** In a minute; a page that fails at every frame must not push everything else out of the log. */
const maxReports = 20;

/** Errors of the page, written into the log: where they happened, not what they say. */
export class PageReports {
  readonly #ports: PageReportsPorts;
  #since = 0;
  #count = 0;

  constructor(ports: PageReportsPorts) {
    this.#ports = ports;
  }

  /** The reference under which the log has it; null: there were too many just now to write it down. */
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
    // The page is not trusted: of its stack only what has the form of a frame is taken.
    log.error('page.error', { reference, kind, name, trace: framesOf(stack).join('\n') });
    return reference;
  }
}
