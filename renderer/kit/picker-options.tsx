import { Combobox, ScrollArea } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { t } from '../text/translate.ts';
import { MiddleEllipsis } from './middle-ellipsis.tsx';
import type { PickerSection } from './picker-sections.ts';
import styles from './picker.module.css';

interface PickerOptionsProps {
  label: string;
  sections: readonly PickerSection[];
  /** The entry that chooses nothing. null: there is none. */
  none: string | null;
  values: readonly string[];
  isMultiple: boolean;
}

/** The entries of a picker's list, in sections. */
export function PickerOptions({ label, sections, none, values, isMultiple }: PickerOptionsProps) {
  const isEmpty = sections.every(({ options }) => options.length === 0);
  return (
    <Combobox.Options aria-label={label} {...(isMultiple && { 'aria-multiselectable': true })}>
      <ScrollArea.Autosize mah={280} type="auto">
        {none !== null && <Entry value="" label={none} isChosen={values.length === 0} />}
        {sections.map((section) => {
          const entries = section.options.map((option) => (
            <Entry
              key={option.value}
              value={option.value}
              label={option.label}
              isChosen={values.includes(option.value)}
            />
          ));
          if (section.label === null) return entries;
          return (
            <Combobox.Group
              key={section.label}
              label={<span className={styles['picker-group']}>{section.label}</span>}
            >
              {entries}
            </Combobox.Group>
          );
        })}
        {isEmpty && <Combobox.Empty>{t('common.searchListEmpty')}</Combobox.Empty>}
      </ScrollArea.Autosize>
    </Combobox.Options>
  );
}

interface EntryProps {
  value: string;
  label: string;
  isChosen: boolean;
}

function Entry({ value, label, isChosen }: EntryProps) {
  return (
    <Combobox.Option value={value} active={isChosen} aria-selected={isChosen}>
      <span className={styles['picker-option']}>
        <IconCheck
          size={14}
          aria-hidden="true"
          style={{ visibility: isChosen ? 'visible' : 'hidden' }}
        />
        <MiddleEllipsis text={label} />
      </span>
    </Combobox.Option>
  );
}
