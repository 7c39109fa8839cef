import { namesOf } from '../basics/names-of.ts';
import {
  type Kinds,
  type ListFacts,
  type RegionFacts,
  type ResourceKind,
  resourceKindNames,
  resourceKinds,
} from './kinds.ts';

/** The lists that lead to all others. */
const leadingLists = {
  project: { path: '/cloud/project', action: 'get', idField: 'project_id', isExpandable: true },
  region: {
    path: '/cloud/project/{project}/region',
    action: 'region/get',
    idField: 'name',
    isExpandable: true,
  },
} as const satisfies Readonly<Record<string, ListFacts>>;

type EachList<Kind extends keyof Kinds> = Kinds[Kind]['lists'];
type KeyWhere<Lists, Facts> = {
  [List in keyof Lists]: Lists[List] extends Facts ? List : never;
}[keyof Lists];
type PointsIn<Lists> = {
  [List in keyof Lists]: Lists[List] extends { points: readonly (infer Point)[] } ? Point : never;
}[keyof Lists];

/** The lists that a sync reads. Each is read, refused or out of reach on its own. */
export type ListKind =
  keyof typeof leadingLists | { [Kind in ResourceKind]: keyof EachList<Kind> }[ResourceKind];

/** The lists that each region has, where it has the service. */
export type RegionalKind = {
  [Kind in ResourceKind]: KeyWhere<EachList<Kind>, { region: RegionFacts }>;
}[ResourceKind];

/** The kinds of restore points that OVHcloud's lists show. */
export type ListedPointKind = {
  [Kind in ResourceKind]: PointsIn<EachList<Kind>>;
}[ResourceKind];

type ListTable = Readonly<
  Record<ListKind, ListFacts & { of: ResourceKind | null; onlyWith?: ListKind }>
>;

/** All lists, each with the kind of resource that it is about; null: what leads to all of them. */
export const listFacts = Object.fromEntries([
  ...Object.entries(leadingLists).map(([list, facts]) => [list, { ...facts, of: null }]),
  ...resourceKindNames.flatMap((of) =>
    Object.entries(resourceKinds[of].lists).map(([list, facts]) => [list, { ...facts, of }]),
  ),
]) as ListTable;

export const listKindNames = namesOf(listFacts);

/** What a right is about: the lists that a user knows of. */
export const rightKinds = listKindNames.filter((list) => list !== 'region');

/** The list that shows restore points of a kind. */
export const listOfPointKind = Object.fromEntries(
  listKindNames.flatMap((list) => (listFacts[list].points ?? []).map((point) => [point, list])),
) as Readonly<Record<ListedPointKind, ListKind>>;

export const listedPointKinds = namesOf(listOfPointKind);

/** The list that leads to another one, of its regions or its databases. */
export function listBefore(list: ListKind): ListKind | null {
  const { region, ofDatabase } = listFacts[list];
  if (region) return 'region';
  return ofDatabase ? 'database' : null;
}

/** The lists of a kind that show restore points, or say whose they are. Object storage has none at OVHcloud. */
export function restorePointListsOf(kind: ResourceKind): readonly ListKind[] {
  return tellingListsOf.get(kind) ?? [];
}

/** Looked up 100,000 times when coverage is counted. */
const tellingListsOf: ReadonlyMap<ResourceKind, readonly ListKind[]> = new Map(
  resourceKindNames.map((kind) => [
    kind,
    listKindNames.filter(
      (list) => listFacts[list].of === kind && listFacts[list].points !== undefined,
    ),
  ]),
);

/** A list's path as a rule for all projects, regions and databases. */
export function ruleOf(list: ListKind): string {
  return listFacts[list].path.replaceAll(/\{\w+\}/g, '*');
}
