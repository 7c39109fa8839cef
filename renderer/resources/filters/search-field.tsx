import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, RefObject } from 'react';
import { t } from '../../text/translate.ts';
import { SearchHelp } from './search-help.tsx';
import styles from './search-field.module.css';
import { maxSearchLength } from '../../../shared/resources/resource-view.ts';

interface SearchFieldProps {
  field: RefObject<HTMLInputElement | null>;
  search: string;
  onSearch: (search: string) => void;
  /** Moves the focus from the search to the rows. */
  onLeave: () => void;
  className: string | undefined;
}

/** Escape clears the search first, and then leaves it. */
export function SearchField({ field, search, onSearch, onLeave, className }: SearchFieldProps) {
  function onKeyDown(event: KeyboardEvent) {
    const isEscape = event.key === 'Escape';
    if (!isEscape && event.key !== 'ArrowDown') return;
    event.preventDefault();
    if (isEscape && search !== '') onSearch('');
    else onLeave();
  }

  function change(next: string) {
    onSearch(next);
    field.current?.focus();
  }

  return (
    <TextInput
      ref={field}
      aria-label={t('common.searchResources')}
      placeholder={t('common.searchResources')}
      value={search}
      maxLength={maxSearchLength}
      onChange={(event) => onSearch(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      rightSectionWidth={58}
      rightSection={
        <span className={styles['search-tools']}>
          {search === '' ? (
            <Kbd size="xs" aria-hidden="true">
              /
            </Kbd>
          ) : (
            <CloseButton
              size="sm"
              aria-label={t('resources.searchClear')}
              title={t('resources.searchClear')}
              onClick={() => change('')}
            />
          )}
          <SearchHelp
            onPick={(word) => change(`${search}${/\S$/.test(search) ? ' ' : ''}${word}:`)}
          />
        </span>
      }
      spellCheck={false}
      className={className}
    />
  );
}
