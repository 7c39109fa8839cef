import type { ResourceClass } from '../../../shared/resources/resource.ts';
import { classLabel } from '../../resources/status-text.ts';
import { ClassIcon } from '../../resources/class-icon.tsx';
import { MiddleEllipsis } from '../../kit/middle-ellipsis.tsx';

interface AppSubjectLineProps {
  resourceName: string;
  resourceClass: ResourceClass | null;
  role?: string;
}

/** What the app is of: it cannot be chosen here. */
export function AppSubjectLine({ resourceName, resourceClass, role }: AppSubjectLineProps) {
  const facts = [resourceClass === null ? null : classLabel(resourceClass), role ?? null];
  return (
    <div className="app-subject">
      {resourceClass !== null && <ClassIcon class={resourceClass} />}
      <strong>
        <MiddleEllipsis text={resourceName} />
      </strong>
      <span className="app-subject-facts">{facts.filter((fact) => fact !== null).join(' · ')}</span>
    </div>
  );
}
