import { useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';

/** The list of a picker: whether it is open, its search, and where the focus goes. */
export function usePicker(isSearched: boolean) {
  const [search, setSearch] = useState('');
  const combobox = useCombobox({
    onDropdownOpen: () => {
      if (isSearched) combobox.focusSearchInput();
      combobox.updateSelectedOptionIndex('active', { scrollIntoView: true });
    },
    onDropdownClose: (source) => {
      combobox.resetSelectedOption();
      setSearch('');
      // Not after a click elsewhere, which moves the focus there.
      if (source === 'keyboard') combobox.focusTarget();
    },
  });
  const { selectFirstOption } = combobox;
  useEffect(() => {
    // What Enter chooses.
    if (search !== '') selectFirstOption();
  }, [search, selectFirstOption]);
  return { combobox, search, setSearch };
}
