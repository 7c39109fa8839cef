import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { createLock, fullWorkFactor, openLock, type PassphraseLock } from './passphrase-lock.ts';

/** Creates and opens locks, which takes a second or two. */
export interface PassphraseLocks {
  create(passphrase: string): Promise<PassphraseLock>;
  /** Returns the identity; null when the passphrase is wrong. */
  open(lock: string, passphrase: string): Promise<string | null>;
}

/** Runs in the calling thread and blocks it meanwhile. */
export function inlinePassphraseLocks(workFactor = fullWorkFactor): PassphraseLocks {
  return { create: (passphrase) => createLock(passphrase, workFactor), open: openLock };
}

/** One job of the worker. `lock` null: create a new one. */
export const LockJob = z.object({ lock: z.string().nullable(), passphrase: z.string() });
const Made = z.object({ lock: z.string(), identity: z.string() });
const Opened = z.string().nullable();

/**
 * Runs in a separate thread, so that windows, calls and syncs continue. If the thread cannot start, runs in the calling
 * thread. `workerPath` is the built `lock-worker.ts`.
 */
export function workerPassphraseLocks(workerPath: string): PassphraseLocks {
  const inline = inlinePassphraseLocks();
  const ask = (job: z.infer<typeof LockJob>) =>
    new Promise<unknown>((resolve, reject) => {
      const worker = new Worker(workerPath);
      worker.once('message', (answer: unknown) => {
        resolve(answer);
        void worker.terminate();
      });
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The lock worker ended without an answer.')));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(job);
    });
  return {
    create: (passphrase) =>
      ask({ lock: null, passphrase }).then(
        (made) => Made.parse(made),
        () => inline.create(passphrase),
      ),
    open: (lock, passphrase) =>
      ask({ lock, passphrase }).then(
        (opened) => Opened.parse(opened),
        () => inline.open(lock, passphrase),
      ),
  };
}
