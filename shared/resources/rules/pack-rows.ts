import { getOrAdd } from '../../basics/get-or-add.ts';
import type { ResourceRow } from '../resource.ts';
import type { RowColumns, RowGroup, RowState } from '../row-columns.ts';

/** The same rows by column. Takes them one by one, so that the caller need not have all of them in memory. */
export function packRows(rows: Iterable<ResourceRow>): RowColumns {
  const groups = new Distinct<RowGroup>();
  const states = new Distinct<RowState>();
  const tagLists = new Distinct<string[]>();
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
    const idStart = row.urn.lastIndexOf(':') + 1;
    columns.group.push(groups.positionOf(groupOf(row, idStart)));
    columns.state.push(states.positionOf(stateOf(row)));
    columns.tags.push(tagLists.positionOf(row.tags));
    columns.ids.push(row.urn.slice(idStart));
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

/** The distinct values of a column, in the order in which they are found. */
class Distinct<Value extends object> {
  readonly values: Value[] = [];
  readonly #positions = new Map<string, number>();
  #last = -1;

  positionOf(value: Value): number {
    const last = this.values[this.#last];
    // Rows of one list follow each other: most are spared the text.
    if (last !== undefined && isAlike(last, value)) return this.#last;
    this.#last = getOrAdd(
      this.#positions,
      JSON.stringify(value),
      () => this.values.push(value) - 1,
    );
    return this.#last;
  }
}

/** Whether two values of one type have the same fields. Main has equal lists in memory once. */
function isAlike<Value extends object>(one: Value, other: Value): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) return false;
  for (const key in one) if (one[key] !== other[key]) return false;
  return true;
}

function groupOf(row: ResourceRow, idStart: number): RowGroup {
  return {
    inventoryId: row.inventoryId,
    kind: row.kind,
    class: row.class,
    subclass: row.subclass,
    projectId: row.projectId,
    regions: row.regions,
    status: row.status,
    asOf: row.asOf,
    urnStart: row.urn.slice(0, idStart),
  };
}

function stateOf({ protection, lastKnown, age, isByNameOnly, appRoles }: ResourceRow): RowState {
  return { protection, lastKnown, age, isByNameOnly, appRoles };
}

/** All instants have the format of `toISOString`, which is how they are unpacked. */
function milliseconds(instant: string | null): number | null {
  return instant === null ? null : Date.parse(instant);
}
