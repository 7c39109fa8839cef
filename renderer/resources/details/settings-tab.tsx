import type { ResourceDetails } from '../../../shared/resources/resource.ts';
import { ExcludeCheckbox } from '../exclusion/exclude-checkbox.tsx';
import { OpenInOvhcloud } from './open-in-ovhcloud.tsx';
import type { PanelState } from './panel-state.ts';
import { RawDetails } from './raw-details.tsx';
import { RelatedResources } from './related-resources.tsx';
import { ResourceFacts } from './resource-facts.tsx';

interface SettingsTabProps {
  details: ResourceDetails;
  state: PanelState;
  onChange: (changes: Partial<PanelState>) => void;
}

export function SettingsTab({ details, state, onChange }: SettingsTabProps) {
  return (
    <>
      <ResourceFacts details={details} />
      <OpenInOvhcloud inventoryId={details.inventoryId} urn={details.resource.urn} />
      <RelatedResources details={details} />
      <RawDetails
        raw={details.raw}
        isOpen={state.isRawOpen}
        onToggle={(isRawOpen) => onChange({ isRawOpen })}
      />
      <ExcludeCheckbox details={details} />
    </>
  );
}
