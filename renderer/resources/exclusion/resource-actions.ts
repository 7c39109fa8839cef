import { createContext, useContext } from 'react';

/** What can be asked for from inside a row. */
export interface ResourceActions {
  /** Shows the exclusion rules. */
  openRules: () => void;
}

export const ResourceActionsContext = createContext<ResourceActions>({ openRules: () => {} });

export function useResourceActions(): ResourceActions {
  return useContext(ResourceActionsContext);
}
