import { OfflineChip } from './offline-chip.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';
import { VaultHint } from './vault-hint.tsx';

export function RailFoot({ isCollapsed }: { isCollapsed: boolean }) {
  return (
    <div className="rail-foot">
      <OfflineChip isCollapsed={isCollapsed} />
      <VaultHint isCollapsed={isCollapsed} />
      <SchemeSwitch isCollapsed={isCollapsed} />
    </div>
  );
}
