/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/role-has-required-aria-props -- a select of several values has no tag, and Mantine adds what the role needs */
import { Combobox, InputBase, ScrollArea, useCombobox } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { t } from '../../text/translate.ts';
import type { Option } from './filters.ts';
import styles from './filter-select.module.css';
import clippedStyles from '../../kit/clipped.module.css';

interface FilterSelectProps {
  label: string;
  /** Shown while nothing is chosen. */
  placeholder: string;
  options: readonly Option[];
  values: readonly string[];
  onChange: (values: string[]) => void;
  className: string | undefined;
}

/** A compact multi-select for a filter with few values. */
export function FilterSelect(props: FilterSelectProps) {
  const { label, placeholder, options, values, onChange, className } = props;
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.updateSelectedOptionIndex('active'),
    onDropdownClose: () => combobox.resetSelectedOption(),
  });
  const chosen = options.filter(({ value }) => values.includes(value));

  function toggle(value: string) {
    const isChosen = values.includes(value);
    onChange(isChosen ? values.filter((each) => each !== value) : [...values, value]);
  }

  return (
    <Combobox store={combobox} onOptionSubmit={toggle}>
      <Combobox.Target targetType="button" withExpandedAttribute>
        <InputBase
          component="button"
          type="button"
          role="combobox"
          pointer
          aria-label={label}
          title={chosen.map((each) => each.label).join(', ') || undefined}
          className={className}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
          onClick={() => combobox.toggleDropdown()}
        >
          <Shown chosen={chosen} placeholder={placeholder} />
        </InputBase>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={label} aria-multiselectable>
          <ScrollArea.Autosize mah={280} type="auto">
            {options.map((option) => (
              <ChoiceOption
                key={option.value}
                option={option}
                isChosen={values.includes(option.value)}
              />
            ))}
          </ScrollArea.Autosize>
        </Combobox.Options>
        {chosen.length > 0 && (
          <Combobox.Footer>
            <button
              type="button"
              className={styles['filter-select-clear']}
              onClick={() => onChange([])}
            >
              {t('common.clear')}
            </button>
          </Combobox.Footer>
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** The first chosen value, and the number of others. */
function Shown({ chosen, placeholder }: { chosen: readonly Option[]; placeholder: string }) {
  const [first, ...more] = chosen;
  if (!first) return <span className={styles['filter-select-placeholder']}>{placeholder}</span>;
  return (
    <span className={styles['filter-select-shown']}>
      <bdi className={clippedStyles['resource-clipped']}>{first.label}</bdi>
      {more.length > 0 && <span className={styles['filter-select-more']}>+{more.length}</span>}
    </span>
  );
}

function ChoiceOption({ option, isChosen }: { option: Option; isChosen: boolean }) {
  return (
    <Combobox.Option value={option.value} active={isChosen} aria-selected={isChosen}>
      <span className={styles['filter-option']}>
        <IconCheck
          size={14}
          aria-hidden="true"
          style={{ visibility: isChosen ? 'visible' : 'hidden' }}
        />
        <bdi>{option.label}</bdi>
      </span>
    </Combobox.Option>
  );
}
