import type { ExportedResource } from '../../../shared/exports/exported-resource.ts';
import type { ResourceClass } from '../../../shared/resources/resource.ts';
import { hostsOf } from './host.ts';
import { withoutFormulas } from './spreadsheet-text.ts';

type Written = Pick<ExportedResource, 'class' | 'name' | 'urn' | 'endpoints'>;

/**
 * A line of the file that a self-managed inventory of Plakar Control Plane imports: class, name, URN and endpoints,
 * separated by semicolons, without a header. How Control Plane reads quotes is not documented, so the line contains no
 * quotes, nothing that needs them, and nothing that a spreadsheet would run.
 */
export function plakarCsvLine(resource: Written): string {
  return [
    classWord(resource.class),
    plainText(resource.name),
    plainText(resource.urn),
    hostsOf(resource.endpoints)
      .map(({ address }) => withoutFormulas(address))
      .join(','),
  ].join(';');
}

/** Whether the format cannot contain the name as it is. */
export function isRenamed({ name }: Pick<Written, 'name'>): boolean {
  return plainText(name) !== name;
}

/** `ObjectStorage`, as in Control Plane's own example. */
function classWord(of: ResourceClass): string {
  return of
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function plainText(text: string): string {
  return withoutFormulas(text.replace(/[;"]/g, '').replace(/[\p{Cc}\u2028\u2029]+/gu, ' '));
}
