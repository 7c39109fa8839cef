import { renameSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import logger from 'electron-log/node';
import { type Facts, logLine } from '../log/rules/log-line.ts';
import { type Owner, redact } from '../log/rules/redact.ts';
import type { Log } from '../log/log.ts';

type WrittenFile = ReturnType<typeof logger.transports.file.getFile>;

/** Bytes, of each of four files: weeks of use. */
const maxBytes = 1024 * 1024;
/** `.1` is the newest of them. */
const keptFiles = 3;
const baseName = 'ovhcloud-inventory';
/** Bytes from the end of a file that lines are taken from. */
const endBytes = 128 * 1024;
const maxFlushMs = 1000;

export interface LogFile extends Log {
  readonly folder: string;
  /** The last lines, oldest first, also of the file before where the newest has too few. */
  readEnd: (maxLines: number) => Promise<string[]>;
  /** Resolves when all that was logged is in the file, or after a second where it cannot be written. */
  flush: () => Promise<void>;
}

/** Opens the log. Writing never waits for the disk, and what cannot be written is no failure of the app. */
export function openLogFile(folder: string, owner: Owner): LogFile {
  const path = pathsIn(folder);
  const { file, console: printed, ipc, remote } = logger.transports;
  if (ipc) ipc.level = false;
  remote.level = false;
  printed.level = 'error';
  printed.writeFn = ({ message }) => {
    process.stderr.write(`${message.data.join(' ')}\n`);
  };
  // Else it looks for a package.json to be named after.
  file.setAppName(baseName);
  file.level = 'info';
  file.sync = false;
  file.maxSize = maxBytes;
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  file.resolvePathFn = () => path(0);
  file.archiveLogFn = (written) => rotate(path, written);
  file.format = ({ message, level }) => [
    `${message.date.toISOString()} ${level.padEnd(5)} ${message.data.join(' ')}`,
  ];
  // Nothing passes by another way: every message goes through its hooks before it is written or printed.
  logger.hooks.push((message) => ({
    ...message,
    data: message.data.map((part: unknown) =>
      typeof part === 'string' ? redact(part, owner) : typeof part,
    ),
  }));
  return {
    folder,
    info: (event, facts) => logger.info(lineOf(event, facts)),
    warn: (event, facts) => logger.warn(lineOf(event, facts)),
    error: (event, facts) => logger.error(lineOf(event, facts)),
    readEnd: async (maxLines) => {
      await flush(file.getFile());
      const newest = await linesAtEnd(path(0));
      const lines = newest.length < maxLines ? [...(await linesAtEnd(path(1))), ...newest] : newest;
      return lines.slice(-maxLines);
    },
    flush: () => flush(file.getFile()),
  };
}

function lineOf(event: string, facts?: Facts): string {
  return logLine(event, facts);
}

function pathsIn(folder: string) {
  return (age: number) => join(folder, age === 0 ? `${baseName}.log` : `${baseName}.${age}.log`);
}

/** Each file takes the place of the one before it; the oldest goes. */
function rotate(path: (age: number) => string, written: WrittenFile): void {
  for (let age = keptFiles - 1; age >= 0; age -= 1) {
    try {
      renameSync(path(age), path(age + 1));
    } catch {
      // There is none of that age yet. The newest is there: where it cannot be moved, it must not grow for ever.
      if (age === 0) written.clear();
    }
  }
}

/** electron-log does not tell when it has written; its queue does. */
async function flush(file: WrittenFile): Promise<void> {
  const queue: { path: string; asyncWriteQueue?: unknown[]; hasActiveAsyncWriting?: boolean } =
    file;
  const until = Date.now() + maxFlushMs;
  while (Date.now() < until) {
    if (!queue.hasActiveAsyncWriting && (queue.asyncWriteQueue?.length ?? 0) === 0) return;
    await delay(5);
  }
}

async function linesAtEnd(path: string): Promise<string[]> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const length = Math.min(size, endBytes);
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
      const lines = buffer.toString('utf8', 0, bytesRead).split(/\r?\n/);
      // The first is cut where the file is longer than that.
      return lines.slice(size > length ? 1 : 0).filter((line) => line !== '');
    } finally {
      await file.close();
    }
  } catch {
    return [];
  }
}
