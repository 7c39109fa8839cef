import { renameSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import logger from 'electron-log/node';
import { type Facts, logLine } from '../log/rules/log-line.ts';
import { type Owner, redact } from '../log/rules/redact.ts';
import type { Log } from '../log/log.ts';

type WrittenFile = ReturnType<typeof logger.transports.file.getFile>;

/** Bytes of each of four files: weeks of use. */
const maxBytes = 1024 * 1024;
/** `.1` is the newest of them. */
const maxFiles = 3;
const baseName = 'ovhcloud-inventory';
/** Bytes read from the end of a file. */
const endBytes = 128 * 1024;
const maxFlushMs = 1000;

export interface LogFile extends Log {
  readonly folder: string;
  /** Returns the last lines, oldest first, including the previous file if the newest has too few. */
  readEnd: (maxLines: number) => Promise<string[]>;
  /** Resolves when the whole log is in the file, or after a second if it cannot be written. */
  flush: () => Promise<void>;
}

/** Opens the log. Logging never waits for the disk, and a log that cannot be written is not an error. */
export function openLogFile(folder: string, owner: Owner): LogFile {
  const path = pathsIn(folder);
  const { file, console: printed, ipc, remote } = logger.transports;
  if (ipc) ipc.level = false;
  remote.level = false;
  printed.level = 'error';
  printed.writeFn = ({ message }) => {
    process.stderr.write(`${message.data.join(' ')}\n`);
  };
  // Otherwise it looks for a package.json to get a name from.
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
  // Redacts every message: hooks run before a message is written or printed, and there is no other way.
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

/** Moves each file to the next older name; the oldest is deleted. */
function rotate(path: (age: number) => string, written: WrittenFile): void {
  for (let age = maxFiles - 1; age >= 0; age -= 1) {
    try {
      renameSync(path(age), path(age + 1));
    } catch {
      // There is no file of that age yet. If the newest cannot be moved, it is emptied, so that it does not grow
      // forever.
      if (age === 0) written.clear();
    }
  }
}

/** electron-log does not report when it has written, so this polls its queue. */
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
      // The first line is truncated if the file is longer.
      return lines.slice(size > length ? 1 : 0).filter((line) => line !== '');
    } finally {
      await file.close();
    }
  } catch {
    return [];
  }
}
