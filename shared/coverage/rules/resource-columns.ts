import type { Resource, ResourceClass } from '../../resources/resource.ts';
import { type Column, ColumnWriter } from './column.ts';

/** The facts by which resources are counted. */
export interface ResourceColumns {
  classes: Column<ResourceClass>;
  projects: Column<string>;
  /** A resource can be in several regions, or in none. */
  regions: Column<readonly string[]>;
  /** NaN: OVHcloud does not report it. */
  sizes: Float64Array;
  /** Whether OVHcloud reports the size. */
  isSized: Column<boolean>;
}

const known = new WeakMap<readonly Resource[], ResourceColumns>();

/** The facts of an inventory's resources. Read once for each list of resources. */
export function resourceColumns(resources: readonly Resource[]): ResourceColumns {
  let columns = known.get(resources);
  if (columns === undefined) {
    columns = columnsOf(resources);
    known.set(resources, columns);
  }
  return columns;
}

function columnsOf(resources: readonly Resource[]): ResourceColumns {
  const { length } = resources;
  const classes = new ColumnWriter<ResourceClass>(length);
  const projects = new ColumnWriter<string>(length);
  const regions = new ColumnWriter<string, readonly string[]>(length);
  const sizes = new Float64Array(length);
  const isSized = new ColumnWriter<boolean>(length);
  resources.forEach((resource, place) => {
    const { class: ofClass, projectId, regions: own, sizeBytes } = resource;
    classes.set(place, ofClass, ofClass);
    projects.set(place, projectId, projectId);
    // No name of a region has a space.
    regions.set(place, own.length === 1 ? (own[0] ?? '') : own.join(' '), own);
    sizes[place] = sizeBytes ?? Number.NaN;
    isSized.set(place, sizeBytes !== null, sizeBytes !== null);
  });
  return { classes, projects, regions, sizes, isSized };
}
