import { parentPort } from 'node:worker_threads';
import { inlinePassphraseLocks, LockJob } from './passphrase-locks.ts';

/*
 * The entry point of a thread for one job. The passphrase and the identity pass between threads of one process, only in
 * memory.
 */
parentPort?.once('message', (message: unknown) => {
  const { lock, passphrase } = LockJob.parse(message);
  const passphraseLocks = inlinePassphraseLocks();
  const answer =
    lock === null ? passphraseLocks.create(passphrase) : passphraseLocks.open(lock, passphrase);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  void answer.then((result) => parentPort?.postMessage(result));
});
