import type { ResourceRow } from '../resource.ts';
import type { RowColumns, RowGroup, RowState } from '../row-columns.ts';

/**
 * A row of the resource table in the window. A class, so that the compiler refuses to spread a row: an unpacked one has
 * no fields of its own.
 */
export abstract class TableRow implements ResourceRow {
  abstract get urn(): string;
  abstract get name(): string;
  abstract get inventoryId(): string;
  abstract get kind(): ResourceRow['kind'];
  abstract get class(): ResourceRow['class'];
  abstract get subclass(): ResourceRow['subclass'];
  abstract get projectId(): string;
  abstract get regions(): string[];
  abstract get status(): string | null;
  abstract get asOf(): string | null;
  abstract get protection(): ResourceRow['protection'];
  abstract get lastKnown(): ResourceRow['lastKnown'];
  abstract get age(): ResourceRow['age'];
  abstract get isByNameOnly(): boolean | undefined;
  abstract get appRoles(): ResourceRow['appRoles'];
  abstract get tags(): string[];
  abstract get sizeBytes(): number | null;
  abstract get createdAt(): string | null;
  abstract get newestRestorePointAt(): string | null;
  abstract get newestCountedAt(): string | undefined;
  abstract get endpoints(): string[] | undefined;
  abstract get instanceIds(): string[] | undefined;
}

/** Identifies a row across sorting and refetching. */
export function keyOfRow(row: Pick<TableRow, 'inventoryId' | 'urn'>): string {
  return `${row.inventoryId} ${row.urn}`;
}

/** The rows of packed columns. They read from the columns, so that 100,000 of them take little memory. */
export function unpackRows(columns: RowColumns): TableRow[] {
  return columns.group.map((_, index) => new UnpackedRow(columns, index));
}

const noTags: string[] = [];

class UnpackedRow extends TableRow {
  readonly #columns: RowColumns;
  readonly #index: number;

  constructor(columns: RowColumns, index: number) {
    super();
    this.#columns = columns;
    this.#index = index;
  }

  get urn() {
    return this.#group.urnStart + (this.#columns.ids[this.#index] ?? '');
  }

  get name() {
    return this.#columns.names[this.#index] ?? '';
  }

  get inventoryId() {
    return this.#group.inventoryId;
  }

  get kind() {
    return this.#group.kind;
  }

  get class() {
    return this.#group.class;
  }

  get subclass() {
    return this.#group.subclass;
  }

  get projectId() {
    return this.#group.projectId;
  }

  get regions() {
    return this.#group.regions;
  }

  get status() {
    return this.#group.status;
  }

  get asOf() {
    return this.#group.asOf;
  }

  get protection() {
    return this.#state.protection;
  }

  get lastKnown() {
    return this.#state.lastKnown;
  }

  get age() {
    return this.#state.age;
  }

  get isByNameOnly() {
    return this.#state.isByNameOnly;
  }

  get appRoles() {
    return this.#state.appRoles;
  }

  get tags() {
    return this.#columns.tagLists[this.#columns.tags[this.#index] ?? -1] ?? noTags;
  }

  get sizeBytes() {
    return this.#columns.sizeBytes[this.#index] ?? null;
  }

  get createdAt() {
    return instantOf(this.#columns.createdAt[this.#index]);
  }

  get newestRestorePointAt() {
    return instantOf(this.#columns.newestRestorePointAt[this.#index]);
  }

  get newestCountedAt() {
    return instantOf(this.#columns.newestCountedAt[this.#index]) ?? undefined;
  }

  get endpoints() {
    return this.#columns.endpoints[this.#index] ?? undefined;
  }

  get instanceIds() {
    return this.#columns.instanceIds[this.#index] ?? undefined;
  }

  get #group(): RowGroup {
    return present(this.#columns.groups[this.#columns.group[this.#index] ?? -1]);
  }

  get #state(): RowState {
    return present(this.#columns.states[this.#columns.state[this.#index] ?? -1]);
  }
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The columns of the rows do not fit together.');
  return value;
}

function instantOf(milliseconds: number | null | undefined): string | null {
  return milliseconds == null ? null : new Date(milliseconds).toISOString();
}
