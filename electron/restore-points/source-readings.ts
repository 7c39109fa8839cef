import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nameOfSource } from '../../shared/restore-points/rules/source-name.ts';
import {
  type RestorePointSource,
  SourceReading,
} from '../../shared/restore-points/restore-point-source.ts';
import type { Notice } from '../../shared/bridge/notice.ts';
import { noticeOfFile } from '../storage/file-notices.ts';
import { readJsonFile, writeJsonFile } from '../storage/json-file.ts';

interface SourceReadingsPorts {
  folder: string;
  now: () => Date;
  newId: () => string;
  raiseNotice: (notice: Notice) => void;
}

function neverRead(sourceId: string): SourceReading {
  const never = { readAt: null, isRead: false, canTellNone: false, failure: null };
  return { sourceId, ...never, snapshots: [] };
}

/** The last reading of each restore point source, saved for offline use in one file each. */
export class SourceReadings {
  readonly #ports: SourceReadingsPorts;
  #all: readonly SourceReading[] = [];

  constructor(ports: SourceReadingsPorts) {
    this.#ports = ports;
  }

  /** Reads the files. A damaged file is set aside and reported; its source counts as never read. */
  async load(sources: readonly RestorePointSource[]): Promise<void> {
    this.#all = await Promise.all(sources.map((source) => this.#load(source)));
  }

  /** The same list until something changes. */
  all(): readonly SourceReading[] {
    return this.#all;
  }

  of(sourceId: string): SourceReading {
    return this.#all.find((reading) => reading.sourceId === sourceId) ?? neverRead(sourceId);
  }

  /** Shows the reading even if it cannot be written: a full disk must not hide what was just read. */
  async put(reading: SourceReading): Promise<void> {
    this.#all = [...this.#without(reading.sourceId), reading];
    await writeJsonFile(this.#path(reading.sourceId), reading);
  }

  /** Registers a source that was never read, so that its contents count as unknown. */
  expect(sourceId: string): void {
    this.#all = [...this.#without(sourceId), neverRead(sourceId)];
  }

  async delete(sourceId: string): Promise<void> {
    this.#all = this.#without(sourceId);
    await rm(this.#path(sourceId), { force: true });
  }

  #without(sourceId: string): SourceReading[] {
    return this.#all.filter((reading) => reading.sourceId !== sourceId);
  }

  async #load(source: RestorePointSource): Promise<SourceReading> {
    const sourceId = source.id;
    const { now, newId, raiseNotice } = this.#ports;
    const content = await readJsonFile(this.#path(sourceId), SourceReading, now);
    if (content.kind === 'read') return content.value;
    if (content.kind !== 'none') {
      raiseNotice(noticeOfFile(content, { id: newId(), subject: nameOfSource(source) }));
    }
    return neverRead(sourceId);
  }

  /** Ids are UUIDs, so they are safe as file names. */
  #path(sourceId: string): string {
    return join(this.#ports.folder, `${sourceId}.json`);
  }
}
