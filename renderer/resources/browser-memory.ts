import { useEffect, useState } from 'react';
import type { PanelMemory } from './details/panel-state.ts';
import type { ScrollPlace } from './table/use-left-place.ts';

/** What the user left on the resources screen, for their return in this session. */
interface BrowserMemory {
  /** The address with the filters and the whole search; null: never left. */
  address: string | null;
  /** The query that was really in the address: it lags behind a search that is being typed. */
  query: string;
  search: string;
  expanded: ReadonlySet<string>;
  /** The resource whose details are beside the list. */
  beside: string | null;
  selected: ReadonlySet<string>;
  place: ScrollPlace;
  panels: PanelMemory;
}

function nothingYet(): BrowserMemory {
  return {
    address: null,
    query: '',
    search: '',
    expanded: new Set(),
    beside: null,
    selected: new Set(),
    place: { top: 0, viewKey: '' },
    panels: new Map(),
  };
}

let memory = nothingYet();

export function browserMemory(): BrowserMemory {
  return memory;
}

/** For tests: the next screen begins as after a start. */
export function forgetBrowser(): void {
  memory = nothingYet();
}

/** State that survives a visit to another screen. */
export function useRemembered<Name extends 'expanded' | 'beside' | 'selected'>(name: Name) {
  const [value, setValue] = useState<BrowserMemory[Name]>(memory[name]);
  useEffect(() => {
    memory[name] = value;
  }, [name, value]);
  return [value, setValue] as const;
}
