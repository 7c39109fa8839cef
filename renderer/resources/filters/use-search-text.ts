import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { searchOfAddress } from '../../navigation/resources-link.ts';
import { addressOf, parseFilters } from './filter-address.ts';

/**
 * What is searched for. An address may ask for it too (a link to one resource); once the user types, the
 * address asks no more, so that the same link works again.
 */
export function useSearchText(onAsked: (text: string) => void) {
  const address = useSearch();
  const [, navigate] = useLocation();
  const asked = searchOfAddress(address);
  const [seen, setSeen] = useState('');
  const [text, setText] = useState('');
  if (asked !== seen) {
    setSeen(asked);
    // “Back” from one resource to all of them: nobody typed this search.
    if (asked !== '' || text === seen) setText(asked);
    if (asked !== '') onAsked(asked);
  }

  function type(next: string) {
    setText(next);
    if (asked !== '') navigate(addressOf(parseFilters(address)), { replace: true });
  }

  return [text, type] as const;
}
