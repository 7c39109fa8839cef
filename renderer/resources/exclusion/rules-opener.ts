import { createContext, useContext } from 'react';

/** Opens the exclusion rules, for what a row shows. */
export const RulesOpenerContext = createContext<() => void>(() => {});

export function useRulesOpener(): () => void {
  return useContext(RulesOpenerContext);
}
