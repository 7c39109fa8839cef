import { randomUUID } from 'node:crypto';
import { app } from 'electron';
import { traceOf } from '../../log/rules/trace.ts';
import type { LogFile } from '../log-file.ts';
import { choose } from '../dialogs/question.ts';
import type { Translate } from '../texts.ts';

/** Prevents repeated questions about a recurring fault. */
const quietMs = 60_000;

/**
 * Logs uncaught errors of the main process without their message, and reports them to the user. After an exception the
 * state is unreliable, so the program restarts or quits; after an unhandled rejection it can continue.
 */
export function watchMain(log: LogFile, texts: () => Translate): void {
  let isAsking = false;
  let reportedAt = -Infinity;

  async function ask(kind: 'exception' | 'rejection', reference: string): Promise<void> {
    const t = texts();
    await log.flush();
    await app.whenReady();
    const restart = t('crash.restart');
    const buttons =
      kind === 'exception' ? [restart, t('crash.quit')] : [t('crash.continue'), restart];
    const answer = await choose(null, {
      message: t(`crash.${kind}`),
      detail: `${t(`crash.${kind}Detail`)}\n\n${t('crash.reference', { reference })}`,
      buttons,
      cancelId: kind === 'exception' ? 1 : 0,
    });
    if (buttons[answer] === restart) app.relaunch();
    else if (kind === 'rejection') return;
    app.quit();
  }

  function report(kind: 'exception' | 'rejection', error: unknown): void {
    const reference = randomUUID();
    log.error(`main.${kind}`, {
      reference,
      trace: traceOf(error),
    });
    const at = performance.now();
    if (isAsking || (kind === 'rejection' && at - reportedAt < quietMs)) return;
    isAsking = true;
    reportedAt = at;
    void ask(kind, reference)
      // If asking fails, exits instead of continuing in an unknown state.
      .catch(() => kind === 'exception' && app.exit(1))
      .finally(() => {
        isAsking = false;
      });
  }

  process.on('uncaughtException', (error) => report('exception', error));
  process.on('unhandledRejection', (error) => report('rejection', error));
}
