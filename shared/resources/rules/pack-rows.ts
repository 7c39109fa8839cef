import { getOrAdd } from '../../basics/get-or-add.ts';
import type { ResourceRow } from '../resource.ts';
import type { RowColumns, RowGroup, RowState } from '../row-columns.ts';
import { idAtEnd } from './urn.ts';

/** The same rows by column. Takes them one by one, so that the caller need not have all of them in memory. */
export function packRows(rows: Iterable<ResourceRow>): RowColumns {
  const groups = new Distinct(groupOf, isOfGroup);
  const states = new Distinct(stateOf, isOfState);
  const tagLists = new Distinct(tagsOf, (tags, row) => tags === row.tags);
  const columns: RowColumns = {
    groups: groups.values,
    states: states.values,
    tagLists: tagLists.values,
    group: [],
    state: [],
    tags: [],
    ids: [],
    names: [],
    sizeBytes: [],
    createdAt: [],
    newestRestorePointAt: [],
    newestCountedAt: [],
    endpoints: [],
    instanceIds: [],
  };
  for (const row of rows) {
    columns.group.push(groups.positionOf(row));
    columns.state.push(states.positionOf(row));
    columns.tags.push(tagLists.positionOf(row));
    columns.ids.push(idAtEnd(row.urn));
    columns.names.push(row.name);
    columns.sizeBytes.push(row.sizeBytes);
    columns.createdAt.push(milliseconds(row.createdAt));
    columns.newestRestorePointAt.push(milliseconds(row.newestRestorePointAt));
    columns.newestCountedAt.push(milliseconds(row.newestCountedAt ?? null));
    columns.endpoints.push(row.endpoints ?? null);
    columns.instanceIds.push(row.instanceIds ?? null);
  }
  return columns;
}

/** How many values are compared before the text of a value is made. */
const comparedValues = 12;

/** The distinct values of a column, in the order in which they are found. */
class Distinct<Value> {
  readonly values: Value[] = [];
  readonly #positions = new Map<string, number>();
  readonly #valueOf: (row: ResourceRow) => Value;
  readonly #isOf: (value: Value, row: ResourceRow) => boolean;

  /** `isOf`: whether a row has a value. May be false for an equal one: lists are equal in main if they are the same. */
  constructor(
    valueOf: (row: ResourceRow) => Value,
    isOf: (value: Value, row: ResourceRow) => boolean,
  ) {
    this.#valueOf = valueOf;
    this.#isOf = isOf;
  }

  positionOf(row: ResourceRow): number {
    const { length } = this.values;
    // Rows of one list follow each other: almost all have one of the values found last, and are spared the text.
    for (let at = length - 1; at >= 0 && at >= length - comparedValues; at -= 1) {
      const value = this.values[at];
      if (value !== undefined && this.#isOf(value, row)) return at;
    }
    const value = this.#valueOf(row);
    return getOrAdd(this.#positions, JSON.stringify(value), () => this.values.push(value) - 1);
  }
}

function groupOf(row: ResourceRow): RowGroup {
  return {
    inventoryId: row.inventoryId,
    kind: row.kind,
    class: row.class,
    subclass: row.subclass,
    projectId: row.projectId,
    regions: row.regions,
    status: row.status,
    asOf: row.asOf,
    urnStart: row.urn.slice(0, row.urn.lastIndexOf(':') + 1),
  };
}

function isOfGroup(group: RowGroup, row: ResourceRow): boolean {
  return (
    group.status === row.status &&
    group.regions === row.regions &&
    group.kind === row.kind &&
    group.projectId === row.projectId &&
    group.inventoryId === row.inventoryId &&
    group.class === row.class &&
    group.subclass === row.subclass &&
    group.asOf === row.asOf &&
    row.urn.startsWith(group.urnStart) &&
    row.urn.lastIndexOf(':') === group.urnStart.length - 1
  );
}

function stateOf({ protection, lastKnown, age, isByNameOnly, appRoles }: ResourceRow): RowState {
  return { protection, lastKnown, age, isByNameOnly, appRoles };
}

function isOfState(state: RowState, row: ResourceRow): boolean {
  return (
    state.protection === row.protection &&
    state.age === row.age &&
    state.lastKnown === row.lastKnown &&
    state.isByNameOnly === row.isByNameOnly &&
    state.appRoles === row.appRoles
  );
}

const tagsOf = ({ tags }: ResourceRow) => tags;

/** All instants have the format of `toISOString`, which is how they are unpacked. */
function milliseconds(instant: string | null): number | null {
  return instant === null ? null : Date.parse(instant);
}
