import { describe, expect, it, vi } from 'vitest';
import { Updates, type UpdatePorts } from '../../../../electron/updates/updates.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type { Offer, UpdatePhase } from '../../../../shared/updates/update.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';

const feed = 'https://updates.example.com/';
const offer: Offer = { version: '2.0.0', sizeBytes: 42 };
const now = new Date('2026-11-25T12:00:00.000Z');

type Change = Partial<UpdatePorts> & {
  readOffer?: (address: string, signal: AbortSignal) => Promise<Offer | null>;
  isOnline?: () => boolean;
};

function make({ readOffer = async () => offer, isOnline = () => true, ...change }: Change = {}) {
  const phases: UpdatePhase['phase'][] = [];
  const checks: (() => void)[] = [];
  const failures: unknown[] = [];
  const asked = vi.fn(readOffer);
  const ports: UpdatePorts = {
    document: memoryDocument({ feed, checkedAt: null }),
    kind: 'appimage',
    platform: 'linux',
    arch: 'x64',
    updater: { download: vi.fn(async () => {}), install: vi.fn(async () => {}) },
    questions: {
      feed: vi.fn(async () => true),
      download: vi.fn(async () => true),
      install: vi.fn(async () => true),
    },
    ...change,
  };
  const updates = new Updates({
    ...ports,
    version: '1.0.0',
    readOffer: asked,
    isOnline,
    every: (_ms, check) => {
      checks.push(check);
      return () => {};
    },
    now: () => now,
    failureOf: (error) => {
      failures.push(error);
      return (error instanceof AppError ? error : new AppError('internal')).failure;
    },
    onChanged: ({ state }) => phases.push(state.phase),
  });
  return {
    updates,
    ports,
    phases,
    failures,
    asked,
    look: () => checks.forEach((check) => check()),
  };
}

describe('without a feed', () => {
  const document = () => memoryDocument({ feed: null, checkedAt: null });

  it('no request is ever sent', async () => {
    const { updates, asked, look } = make({ document: document() });
    updates.start();
    look();
    await expect(updates.check()).rejects.toMatchObject({ code: 'update.noFeed' });
    await expect(updates.download()).rejects.toMatchObject({ code: 'update.notPossible' });
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('the feed', () => {
  it('is set only after approval outside the page', async () => {
    const no = make({
      document: memoryDocument({ feed: null, checkedAt: null }),
      questions: { ...make().ports.questions, feed: async () => false },
    });
    expect((await no.updates.setFeed(feed)).feed).toBeNull();

    const yes = make({ document: memoryDocument({ feed: null, checkedAt: null }) });
    expect((await yes.updates.setFeed(feed)).feed).toBe(feed);
    expect(yes.ports.questions.feed).toHaveBeenCalledWith(feed, 'appimage');
  });

  it('uses https, or is refused before anything is asked', async () => {
    const { updates, ports } = make();
    await expect(updates.setFeed('http://updates.example.com/')).rejects.toMatchObject({
      code: 'update.invalidFeed',
    });
    expect(ports.questions.feed).not.toHaveBeenCalled();
    expect(updates.read().feed).toBe(feed);
  });

  it('is removed without a question, together with its offer', async () => {
    const { updates, ports } = make();
    await updates.check();
    expect(await updates.setFeed(null)).toMatchObject({ feed: null, state: { phase: 'idle' } });
    expect(ports.questions.feed).not.toHaveBeenCalled();
  });

  it('that was changed meanwhile does not offer the old one’s version', async () => {
    const { promise, resolve } = promised<Offer>();
    const { updates } = make({ readOffer: () => promise });
    const checking = updates.check();
    await updates.setFeed('https://other.example.com/');
    resolve(offer);
    expect(await checking).toMatchObject({
      feed: 'https://other.example.com/',
      checkedAt: null,
      state: { phase: 'idle' },
    });
  });
});

describe('a check', () => {
  it('requests the description for this system, and records the time', async () => {
    const { updates, asked, phases } = make();
    const status = await updates.check();
    expect(asked).toHaveBeenCalledWith(`${feed}latest-linux.yml`, expect.anything());
    expect(status).toMatchObject({
      checkedAt: now.toISOString(),
      state: { phase: 'available', offer },
    });
    expect(phases).toEqual(['checking', 'available']);
  });

  it('reports that there is nothing newer', async () => {
    const { updates } = make({ readOffer: async () => null });
    expect((await updates.check()).state).toEqual({ phase: 'current' });
  });

  it('reports what failed, and does not count', async () => {
    const { updates } = make({
      readOffer: () => Promise.reject(new AppError('update.unreachable')),
    });
    expect(await updates.check()).toMatchObject({
      checkedAt: null,
      state: { phase: 'failed', failure: { code: 'update.unreachable' } },
    });
  });

  it('runs automatically when it is due and there is a network', async () => {
    const due = make();
    due.updates.start();
    due.look();
    expect(due.asked).toHaveBeenCalledTimes(1);

    const checkedAt = new Date(now.getTime() - 1000).toISOString();
    const early = make({ document: memoryDocument({ feed, checkedAt }) });
    early.updates.start();
    early.look();
    expect(early.asked).not.toHaveBeenCalled();

    const offline = make({ isOnline: () => false });
    offline.updates.start();
    offline.look();
    expect(offline.asked).not.toHaveBeenCalled();
  });
});

describe('a download', () => {
  it('starts after approval, and then waits for installation', async () => {
    const { updates, ports, phases } = make();
    await updates.check();
    const status = await updates.download();
    expect(status.state).toEqual({ phase: 'downloaded', offer });
    expect(ports.questions.download).toHaveBeenCalledWith(offer);
    expect(ports.updater.install).not.toHaveBeenCalled();
    expect(phases.slice(2)).toEqual(['downloading', 'downloaded']);
  });

  it('does not start without approval', async () => {
    const { updates, ports } = make({
      questions: { ...make().ports.questions, download: async () => false },
    });
    await updates.check();
    expect((await updates.download()).state).toEqual({ phase: 'available', offer });
    expect(ports.updater.download).not.toHaveBeenCalled();
  });

  it.each(['deb', 'rpm', 'archive', 'development'] as const)(
    'is not possible for a %s, which still reports a newer version',
    async (kind) => {
      const { updates, ports } = make({ kind });
      expect((await updates.check()).state.phase).toBe('available');
      await expect(updates.download()).rejects.toMatchObject({ code: 'update.notPossible' });
      expect(ports.questions.download).not.toHaveBeenCalled();
      expect(ports.updater.download).not.toHaveBeenCalled();
    },
  );

  it('that is cancelled can be repeated', async () => {
    const { updates, failures } = make({
      updater: {
        install: async () => {},
        download: (_wish, _onProgress, signal) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => reject(new Error('cancelled')));
          }),
      },
    });
    await updates.check();
    const downloading = updates.download();
    await expect.poll(() => updates.read().state.phase).toBe('downloading');
    updates.cancel();
    expect((await downloading).state).toEqual({ phase: 'available', offer });
    expect(failures).toEqual([]);
  });

  it('that does not match the feed’s description is reported, and is not installed', async () => {
    const { updates, ports } = make({
      updater: {
        install: vi.fn(async () => {}),
        download: () => Promise.reject(new AppError('update.notVerified')),
      },
    });
    await updates.check();
    expect((await updates.download()).state).toMatchObject({
      phase: 'failed',
      failure: { code: 'update.notVerified' },
    });
    await expect(updates.install()).rejects.toMatchObject({ code: 'update.notPossible' });
    expect(ports.updater.install).not.toHaveBeenCalled();
  });
});

describe('installing', () => {
  it('requires approval', async () => {
    const { updates, ports } = make();
    await updates.check();
    await updates.download();
    await updates.install();
    expect(ports.questions.install).toHaveBeenCalledWith(offer);
    expect(ports.updater.install).toHaveBeenCalledTimes(1);
  });

  it('waits without approval', async () => {
    const { updates, ports } = make({
      questions: { ...make().ports.questions, install: async () => false },
    });
    await updates.check();
    await updates.download();
    expect((await updates.install()).state.phase).toBe('downloaded');
    expect(ports.updater.install).not.toHaveBeenCalled();
  });
});

function promised<Value>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
