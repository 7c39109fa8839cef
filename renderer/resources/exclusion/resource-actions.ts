import { createContext, useContext } from 'react';

/** Actions that a row's content can request. */
export interface ResourceActions {
  /** Opens the exclusion rules. */
  openRules: () => void;
}

export const ResourceActionsContext = createContext<ResourceActions>({ openRules: () => {} });

export function useResourceActions(): ResourceActions {
  return useContext(ResourceActionsContext);
}
