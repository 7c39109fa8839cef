import { Combobox, type ComboboxStore } from '@mantine/core';
import type { FocusEvent, KeyboardEvent } from 'react';
import { t } from '../text/translate.ts';
import { PickerOptions } from './picker-options.tsx';
import { foundSections, type PickerSection } from './picker-sections.ts';
import styles from './picker.module.css';

interface PickerListProps {
  label: string;
  sections: readonly PickerSection[];
  /** The entry that chooses nothing, if only one can be chosen. null: several can. */
  none: string | null;
  values: readonly string[];
  combobox: ComboboxStore;
  search: string;
  /** null: the list is too short to be searched. */
  onSearch: ((search: string) => void) | null;
  /** null: nothing is chosen. */
  onClear: (() => void) | null;
}

/** What a picker opens: a search, the entries, and a button that clears the choice. */
export function PickerList({
  label,
  combobox,
  search,
  onSearch,
  onClear,
  ...list
}: PickerListProps) {
  const { sections, none, values } = list;
  return (
    <Combobox.Dropdown
      className={styles['picker-dropdown']}
      data-wide={onSearch !== null}
      onBlur={(event) => closeIfLeft(event, combobox)}
      onKeyDown={(event) => leaveByTab(event, combobox)}
    >
      {/* Closed, hundreds of entries would be rendered again with each step of a sync. */}
      {combobox.dropdownOpened && (
        <>
          {onSearch && (
            <Combobox.Search
              aria-label={t('common.searchList', { list: label })}
              placeholder={t('common.search')}
              value={search}
              onChange={(event) => onSearch(event.currentTarget.value)}
            />
          )}
          <PickerOptions
            label={label}
            sections={foundSections(sections, search)}
            none={search === '' ? none : null}
            values={values}
            isMultiple={none === null}
          />
          {onClear && (
            <Combobox.Footer>
              <button type="button" className={styles['picker-clear']} onClick={onClear}>
                {t('common.clear')}
              </button>
            </Combobox.Footer>
          )}
        </>
      )}
    </Combobox.Dropdown>
  );
}

/** The list is at the end of the page, where the focus must not go on. */
function leaveByTab(event: KeyboardEvent<HTMLElement>, combobox: ComboboxStore) {
  if (event.key !== 'Tab') return;
  const focusable = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
  const edge = event.shiftKey ? focusable[0] : focusable.at(-1);
  if (event.target !== edge) return;
  combobox.targetRef.current?.focus();
  combobox.closeDropdown();
}

function closeIfLeft(event: FocusEvent<HTMLElement>, combobox: ComboboxStore) {
  const { currentTarget, relatedTarget } = event;
  // A click on the field closes the list by itself.
  if (relatedTarget === null || relatedTarget === combobox.targetRef.current) return;
  if (!currentTarget.contains(relatedTarget)) combobox.closeDropdown();
}
