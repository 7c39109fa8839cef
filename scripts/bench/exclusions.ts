import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { createApp } from '../../electron/app.ts';
import { SnapshotStore } from '../../electron/storage/snapshot-store.ts';
import type { CallRequest, CallResponse, Channel } from '../../shared/bridge/contract.ts';
import { aProject, aSnapshot, inventoryId } from '../../test/fakes/builders.ts';
import { memoryDocument } from '../../test/fakes/memory-document.ts';
import { fakePorts } from '../../test/fakes/ports.ts';
import { unpackRows } from '../../shared/resources/rules/unpack-rows.ts';
import type { CoverageInput } from '../../shared/coverage/rules/coverage.ts';
import { inventory } from './coverage-input.ts';
import { median, rounded } from './statistics.ts';

/** Milliseconds of main's thread; medians. */
export interface ExclusionFigure {
  title: string;
  runs: number;
  /** From the call until the event with the row, or with the news that any row may have changed, and the reply. */
  eventMs: number;
  /** Then, until the figures of all inventories and the changes are read. */
  figuresMs: number;
  slowestMs: number;
}

type Ask = <C extends Channel>(channel: C, request: CallRequest<C>) => Promise<CallResponse<C>>;

/** Electron copies an event to the window, which takes about as long as writing it as text. */
function emit(_: string, payload: unknown): void {
  JSON.stringify(payload);
}

/** Measures excluding one resource and all, and undoing both, in the program's core with its files. */
export async function measureExclusions(
  { snapshot }: CoverageInput,
  runs: { one: number; all: number },
): Promise<ExclusionFigure[]> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'ovhcloud-inventory-exclusions-'));
  const projects = new Set(snapshot.resources.map(({ projectId }) => projectId));
  const stored = aSnapshot({
    ...snapshot,
    restorePoints: [...snapshot.restorePoints],
    projects: [...projects].map((id) => aProject({ id })),
  });
  await new SnapshotStore(join(dataFolder, 'inventories'), () => new Date()).save(
    stored,
    new Map(),
  );
  const inventories = memoryDocument([inventory]);
  const app = createApp(fakePorts({ dataFolder, inventories, emit }));
  const ask: Ask = async (channel, request) => {
    const reply = await app.dispatch(channel, request);
    if (!reply.ok) throw new Error(`${channel}: ${reply.failure.code}`);
    JSON.stringify(reply);
    return reply.value as CallResponse<typeof channel>;
  };
  try {
    const urns = unpackRows(await ask('resource.list', undefined)).map(({ urn }) => urn);
    await readFigures(ask);
    return [
      ...(await measureAction('one resource', ask, runs.one, (run) => urns.slice(run, run + 1))),
      ...(await measureAction('all resources', ask, runs.all, () => urns)),
    ];
  } finally {
    await app.stop();
    await rm(dataFolder, { recursive: true, maxRetries: 5 });
  }
}

async function measureAction(
  title: string,
  ask: Ask,
  runs: number,
  urnsOf: (run: number) => string[],
): Promise<ExclusionFigure[]> {
  const excluding: Times[] = [];
  const undoing: Times[] = [];
  // The first run includes JIT compilation.
  for (let run = 0; run <= runs; run += 1) {
    let undoId = '';
    const resources = [{ inventoryId, urns: urnsOf(run) }];
    const excluded = await measured(ask, async () => {
      ({ undoId } = await ask('exclusion.decide', { resources, excluded: true }));
    });
    const undone = await measured(ask, () => ask('exclusion.undo', { undoId }));
    if (run > 0) {
      excluding.push(excluded);
      undoing.push(undone);
    }
  }
  return [figureOf(`${title} excluded`, excluding), figureOf(`${title}: undone`, undoing)];
}

interface Times {
  eventMs: number;
  figuresMs: number;
}

async function measured(ask: Ask, act: () => Promise<unknown>): Promise<Times> {
  const eventMs = await busyMs(act);
  const figuresMs = await busyMs(() => readFigures(ask));
  // The history is recorded afterwards.
  await pause(300);
  return { eventMs, figuresMs };
}

async function readFigures(ask: Ask): Promise<void> {
  await ask('inventory.list', undefined);
  await ask('coverage.read', { scope: { of: 'all' } });
  await ask('changes.list', undefined);
}

/** How long the thread was busy, without waiting for the disk. */
async function busyMs(act: () => Promise<unknown>): Promise<number> {
  const before = performance.eventLoopUtilization();
  await act();
  return performance.eventLoopUtilization(before).active;
}

function figureOf(title: string, times: readonly Times[]): ExclusionFigure {
  return {
    title,
    runs: times.length,
    eventMs: rounded(median(times.map(({ eventMs }) => eventMs)), 1),
    figuresMs: rounded(median(times.map(({ figuresMs }) => figuresMs)), 1),
    slowestMs: rounded(Math.max(...times.map((each) => each.eventMs + each.figuresMs)), 1),
  };
}
