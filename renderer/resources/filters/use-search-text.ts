import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { searchOfAddress } from '../../navigation/resources-link.ts';
import { addressOf, parseFilters } from './filter-address.ts';

/**
 * The search text. An address can set it too (a link to one resource); once the user types, it is removed from the
 * address, so that the same link works again.
 */
export function useSearchText(onAsked: (text: string) => void) {
  const address = useSearch();
  const [, navigate] = useLocation();
  const asked = searchOfAddress(address);
  const [seen, setSeen] = useState('');
  const [text, setText] = useState('');
  if (asked !== seen) {
    setSeen(asked);
    // “Back” from one resource to all: the user did not type this search.
    if (asked !== '' || text === seen) setText(asked);
    if (asked !== '') onAsked(asked);
  }

  function type(next: string) {
    setText(next);
    if (asked !== '') navigate(addressOf(parseFilters(address)), { replace: true });
  }

  return [text, type] as const;
}
