import { useMemo } from 'react';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import type { PickerSection } from '../kit/picker-sections.ts';
import { Picker } from '../kit/picker.tsx';
import { t } from '../text/translate.ts';
import { inventorySections } from './inventory-sections.ts';

interface InventoryPickerProps {
  inventories: readonly InventorySummary[];
  /** Above the inventories. */
  above?: PickerSection | null;
  /** Whether the label is above the field, as in a form. */
  isLabelShown?: boolean;
  /** Shown while nothing is chosen. */
  placeholder?: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
  isMultiple: boolean;
  className?: string | undefined;
}

/** Chooses inventories, wherever one or several can be chosen. */
export function InventoryPicker({
  inventories,
  above = null,
  placeholder = t('common.allInventories'),
  values,
  ...others
}: InventoryPickerProps) {
  const sections = useMemo(() => {
    const known = [...(above === null ? [] : [above]), ...inventorySections(inventories)];
    const isKnown = (value: string) =>
      known.some(({ options }) => options.some((option) => option.value === value));
    // A value from a link or a rule must remain visible and removable.
    const gone = values.filter((value) => !isKnown(value));
    const options = gone.map((value) => ({ value, label: t('common.inventoryGone') }));
    return gone.length === 0 ? known : [...known, { label: null, options }];
  }, [above, inventories, values]);
  return (
    <Picker
      label={t('common.inventory')}
      placeholder={placeholder}
      sections={sections}
      values={values}
      {...others}
    />
  );
}
