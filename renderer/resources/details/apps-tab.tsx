import type { ResourceDetails } from '../../../shared/resources/resource.ts';
import { AppsSection } from './apps-section.tsx';
import { RestorePointsSection } from './restore-points-section.tsx';

export function AppsTab({ details }: { details: ResourceDetails }) {
  return (
    <>
      <RestorePointsSection details={details} />
      <AppsSection details={details} />
    </>
  );
}
