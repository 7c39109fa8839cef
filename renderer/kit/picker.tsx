/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/role-has-required-aria-props -- a select with a search has no tag, and Mantine adds what the role needs */
import { Combobox, InputBase } from '@mantine/core';
import { MiddleEllipsis } from './middle-ellipsis.tsx';
import { PickerList } from './picker-list.tsx';
import type { PickerOption, PickerSection } from './picker-sections.ts';
import { usePicker } from './use-picker.ts';
import styles from './picker.module.css';

interface PickerProps {
  label: string;
  /** Whether the label is above the field, as in a form. */
  isLabelShown?: boolean;
  /** Shown while nothing is chosen; the first entry, if only one can be chosen. */
  placeholder: string;
  sections: readonly PickerSection[];
  values: readonly string[];
  onChange: (values: string[]) => void;
  isMultiple: boolean;
  className?: string | undefined;
}

/** A list with fewer entries is read faster than searched. */
const searchedFrom = 8;

/** Chooses one or several values from a list, which can be searched if it is long. */
export function Picker(props: PickerProps) {
  const { label, isLabelShown = false, placeholder, sections, values, className } = props;
  const { onChange, isMultiple } = props;
  const options = sections.flatMap((section) => section.options);
  const isSearched = options.length > searchedFrom;
  const { combobox, search, setSearch } = usePicker(isSearched);

  function choose(value: string) {
    if (isMultiple) {
      const isChosen = values.includes(value);
      onChange(isChosen ? values.filter((each) => each !== value) : [...values, value]);
      return;
    }
    onChange(value === '' ? [] : [value]);
    combobox.closeDropdown('keyboard');
  }

  return (
    <Combobox store={combobox} onOptionSubmit={choose} position="bottom-start">
      <Combobox.Target targetType="button" withExpandedAttribute>
        <InputBase
          component="button"
          type="button"
          role="combobox"
          pointer
          {...(isLabelShown ? { label } : { 'aria-label': label })}
          className={className}
          classNames={{ input: styles['picker-input'] ?? '' }}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
          onClick={() => combobox.toggleDropdown()}
        >
          <Shown
            chosen={options.filter(({ value }) => values.includes(value))}
            placeholder={placeholder}
          />
        </InputBase>
      </Combobox.Target>
      <PickerList
        label={label}
        sections={sections}
        none={isMultiple ? null : placeholder}
        values={values}
        combobox={combobox}
        search={search}
        onSearch={isSearched ? setSearch : null}
        onClear={isMultiple && values.length > 0 ? () => onChange([]) : null}
      />
    </Combobox>
  );
}

/** The first chosen value, and the number of others. */
function Shown({ chosen, placeholder }: { chosen: readonly PickerOption[]; placeholder: string }) {
  const [first, ...more] = chosen;
  if (!first) return <span className={styles['picker-placeholder']}>{placeholder}</span>;
  return (
    <span className={styles['picker-shown']}>
      <MiddleEllipsis text={first.label} />
      {more.length > 0 && <span className={styles['picker-more']}>+{more.length}</span>}
    </span>
  );
}
