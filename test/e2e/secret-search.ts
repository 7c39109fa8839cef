import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';

/** The forms of a text in bytes: plain, UTF-16, hexadecimal, base64 at any offset. */
function formsOf(text: string): Buffer[] {
  const base64At = [0, 1, 2].map((offset) =>
    // Both ends depend on neighbouring bytes and are removed.
    base64(' '.repeat(offset) + text).slice(offset === 0 ? 0 : 4, -4),
  );
  return [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text).toString('hex')),
    ...base64At.map((form) => Buffer.from(form)),
  ];
}

export function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** Which of the texts occur in some bytes, in any form. */
function textsIn(bytes: Buffer, texts: readonly string[]): string[] {
  return texts.filter((text) => formsOf(text).some((form) => bytes.includes(form)));
}

/** The files under a folder that contain one of the texts in any form. */
export async function filesWith(folder: string, texts: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (textsIn(bytes, texts).length > 0) found.push(path);
  }
  return found;
}

/** The texts that are still in the page's memory after garbage collection. */
export async function textsInHeap(page: Page, texts: readonly string[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const snapshot = chunks.join('');
  // A heap snapshot without the page's own words would contain no secret either.
  if (!snapshot.includes('OVHcloud Inventory')) throw new Error('The heap snapshot is not whole.');
  return textsIn(Buffer.from(snapshot), texts);
}

/** The texts in the command lines or the environments of the program's process and its children. */
export function textsInProcesses(app: ElectronApplication, texts: readonly string[]): string[] {
  const root = app.process().pid;
  if (root === undefined) throw new Error('The app is not running.');
  const lines = [root, ...descendantsOf(root)].flatMap((pid) =>
    ['cmdline', 'environ'].map((name) => read(`/proc/${pid}/${name}`)),
  );
  return textsIn(Buffer.concat(lines), texts);
}

function descendantsOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const status = read(`/proc/${name}/status`).toString();
    parents.set(Number(name), Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? 0));
  }
  const childrenOf = (parent: number): number[] =>
    [...parents].flatMap(([child, of]) => (of === parent ? [child, ...childrenOf(child)] : []));
  return childrenOf(pid);
}

/** Empty for a process that has ended meanwhile. */
function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
