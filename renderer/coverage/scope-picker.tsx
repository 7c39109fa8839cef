import { useMemo } from 'react';
import { allInventories, type CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { InventoryPicker } from '../inventories/inventory-picker.tsx';
import { sortedGroups } from '../inventories/inventory-sections.ts';
import { groupParam } from '../navigation/resources-link.ts';
import { groupLabel } from '../text/group-label.ts';
import { t } from '../text/translate.ts';
import styles from './scope-picker.module.css';

interface ScopePickerProps {
  inventories: readonly InventorySummary[];
  scope: CoverageScope;
  onChange: (scope: CoverageScope) => void;
}

/** Limits the screen to one inventory, or to one group if there are any. */
export function ScopePicker({ inventories, scope, onChange }: ScopePickerProps) {
  const groups = useMemo(() => groupSection(inventories), [inventories]);
  const values = useMemo(() => valuesOf(scope), [scope]);
  return (
    <InventoryPicker
      inventories={inventories}
      above={groups}
      values={values}
      onChange={([value]) => onChange(scopeOf(value))}
      isMultiple={false}
      className={styles['scope-picker']}
    />
  );
}

/** Ids of inventories do not start like this. */
const groupMark = 'group ';

function groupSection(inventories: readonly InventorySummary[]) {
  const groups = sortedGroups(inventories);
  if (groups.every((group) => group === null)) return null;
  const options = groups.map((group) => ({
    value: `${groupMark}${groupParam(group)}`,
    label: groupLabel(group),
  }));
  return { label: t('common.groups'), options };
}

function valuesOf(scope: CoverageScope): string[] {
  if (scope.of === 'all') return [];
  return [scope.of === 'inventory' ? scope.inventoryId : `${groupMark}${groupParam(scope.group)}`];
}

function scopeOf(value: string | undefined): CoverageScope {
  if (value === undefined) return allInventories;
  if (!value.startsWith(groupMark)) return { of: 'inventory', inventoryId: value };
  const group = value.slice(groupMark.length);
  return { of: 'group', group: group === '' ? null : group };
}
