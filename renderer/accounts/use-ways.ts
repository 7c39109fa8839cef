import { useSessionStorage } from '@mantine/hooks';
import { useState } from 'react';
import type { SecretProviderSummary } from '../../shared/secret-providers/secret-provider.ts';
import { isSignInWay, type SignInWay } from './sign-in-way.ts';
import type { InventoryForm } from './use-inventory-form.ts';

/** The way that was chosen last in this session. */
export function useRememberedWay() {
  const [stored, remember] = useSessionStorage({
    key: 'sign-in-way',
    defaultValue: 'keys',
    getInitialValueInEffect: false,
  });
  return { way: isSignInWay(stored) ? stored : 'keys', remember };
}

interface WaysOptions {
  form: InventoryForm;
  /** A new inventory begins with the question how to sign in. */
  isNew: boolean;
  providers: readonly SecretProviderSummary[];
  remember: (way: SignInWay) => void;
}

/** The question how to sign in, and the step after it. Going back loses nothing that was entered. */
export function useWays({ form, isNew, providers, remember }: WaysOptions) {
  const [isChoosing, setIsChoosing] = useState(isNew);
  const [chosen, setChosen] = useState<SignInWay>(form.values.way);
  const ids = providers.map(({ id }) => id);
  return {
    isChoosing,
    chosen,
    choose: setChosen,
    /** Shows the fields of the chosen way. */
    proceed: () => {
      setIsChoosing(false);
      if (isNew) remember(chosen);
      if (isNew || chosen !== form.values.way) form.setWay(chosen, ids);
    },
    /** Shows the fields at once, for keys that were dropped on the window. */
    skip: () => setIsChoosing(false),
    back: () => {
      setChosen(form.values.way);
      setIsChoosing(true);
    },
    /** Uses a provider that was just added for every key that is still empty. */
    takeProvider: (id: string) => form.setWay('elsewhere', [id]),
  };
}
