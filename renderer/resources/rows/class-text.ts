import type { Resource } from '../../../shared/resources/resource.ts';
import { classLabel, subclassLabel } from '../status-text.ts';

/** “Object Storage, S3”. */
export function classText(resource: Pick<Resource, 'class' | 'subclass'>): string {
  const label = classLabel(resource.class);
  return resource.subclass === null ? label : `${label}, ${subclassLabel(resource.subclass)}`;
}
