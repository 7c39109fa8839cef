import { randomUUID } from 'node:crypto';
import { app } from 'electron';
import { traceOf } from '../../log/rules/trace.ts';
import type { LogFile } from '../log-file.ts';
import { choiceOf } from '../dialogs/question.ts';
import type { ShellWords } from '../words.ts';

/** A fault that returns must not ask again and again. */
const quietMs = 60_000;

/**
 * Main’s errors that nothing caught: logged without their message, and told. After an exception nothing is sure any
 * more, so the app restarts or quits; after a promise that nobody waited for, it can go on.
 */
export function watchMain(log: LogFile, words: () => ShellWords): void {
  let isAsking = false;
  let toldAt = -Infinity;

  async function ask(kind: 'fault' | 'stumble', reference: string): Promise<void> {
    const { rescue } = words();
    const { message, detail } = rescue[kind];
    await log.flush();
    await app.whenReady();
    const buttons =
      kind === 'fault' ? [rescue.restart, rescue.quit] : [rescue.goOn, rescue.restart];
    const answer = await choiceOf(null, {
      message,
      detail: `${detail}\n\n${rescue.reference(reference)}`,
      buttons,
      cancelId: kind === 'fault' ? 1 : 0,
    });
    if (buttons[answer] === rescue.restart) app.relaunch();
    else if (kind === 'stumble') return;
    app.quit();
  }

  function met(kind: 'fault' | 'stumble', error: unknown): void {
    const reference = randomUUID();
    log.error(kind === 'fault' ? 'main.exception' : 'main.rejection', {
      reference,
      trace: traceOf(error),
    });
    const at = performance.now();
    if (isAsking || (kind === 'stumble' && at - toldAt < quietMs)) return;
    isAsking = true;
    toldAt = at;
    void ask(kind, reference)
      // Without a way to ask, at least it does not stay in a state that nobody knows.
      .catch(() => kind === 'fault' && app.exit(1))
      .finally(() => {
        isAsking = false;
      });
  }

  process.on('uncaughtException', (error) => met('fault', error));
  process.on('unhandledRejection', (error) => met('stumble', error));
}
