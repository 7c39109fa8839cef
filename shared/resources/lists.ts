import { namesOf } from '../basics/names-of.ts';
import {
  type Kinds,
  type ListFacts,
  type RegionFacts,
  type ResourceKind,
  resourceKindNames,
  resourceKinds,
} from './kinds.ts';

/** The lists that all others depend on. */
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

/** The lists that a sync reads. Each can be read, refused or unreachable on its own. */
export type ListKind =
  keyof typeof leadingLists | { [Kind in ResourceKind]: keyof EachList<Kind> }[ResourceKind];

/** The lists that exist per region that has the service. */
export type RegionalKind = {
  [Kind in ResourceKind]: KeyWhere<EachList<Kind>, { region: RegionFacts }>;
}[ResourceKind];

/** The kinds of restore points in OVHcloud's lists. */
export type ListedPointKind = {
  [Kind in ResourceKind]: PointsIn<EachList<Kind>>;
}[ResourceKind];

type ListTable = Readonly<
  Record<ListKind, ListFacts & { of: ResourceKind | null; onlyWith?: ListKind }>
>;

/** All lists, each with its kind of resource. null: a list that all others depend on. */
export const listFacts = Object.fromEntries([
  ...Object.entries(leadingLists).map(([list, facts]) => [list, { ...facts, of: null }]),
  ...resourceKindNames.flatMap((of) =>
    Object.entries(resourceKinds[of].lists).map(([list, facts]) => [list, { ...facts, of }]),
  ),
]) as ListTable;

export const listKindNames = namesOf(listFacts);

/** Subjects of rights: the lists that users know. */
export const rightKinds = listKindNames.filter((list) => list !== 'region');

/** The list that contains a kind of restore point. */
export const listOfPointKind = Object.fromEntries(
  listKindNames.flatMap((list) => (listFacts[list].points ?? []).map((point) => [point, list])),
) as Readonly<Record<ListedPointKind, ListKind>>;

export const listedPointKinds = namesOf(listOfPointKind);

/** The parent list that provides the regions or databases of another list. */
export function listBefore(list: ListKind): ListKind | null {
  const { region, ofDatabase } = listFacts[list];
  if (region) return 'region';
  return ofDatabase ? 'database' : null;
}

/** The lists that contain a kind's restore points, or say whose they are. OVHcloud has none for object storage. */
export function restorePointListsOf(kind: ResourceKind): readonly ListKind[] {
  return protectionListsOf.get(kind) ?? [];
}

/** A map, because coverage looks it up 100,000 times. */
const protectionListsOf: ReadonlyMap<ResourceKind, readonly ListKind[]> = new Map(
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
