import type { KeyInput, SignIn, SignInInput } from '../../shared/model/sign-in.ts';

interface TypedKeys {
  applicationKey?: string;
  applicationSecret?: string;
  consumerKey?: string;
}

/** The three keys as typed into the form; what is left out is left empty. */
export function typedKeys(keys: TypedKeys = {}): SignInInput {
  const typed = (text = ''): KeyInput => ({ kind: 'typed', text });
  return {
    method: 'consumer-key',
    keys: {
      applicationKey: typed(keys.applicationKey),
      applicationSecret: typed(keys.applicationSecret),
      consumerKey: typed(keys.consumerKey),
    },
  };
}

/** The same sign-in as an inventory keeps it. */
export const fromVault: SignIn = {
  method: 'consumer-key',
  sources: {
    applicationKey: { kind: 'vault' },
    applicationSecret: { kind: 'vault' },
    consumerKey: { kind: 'vault' },
  },
};
