import { useState } from 'react';
import { minPassphraseLength } from '../../shared/vault/vault.ts';
import { passphraseProblem } from './vault-text.ts';

/** A new passphrase, typed twice. */
export function useNewPassphrase() {
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [problems, setProblems] = useState<{ passphrase?: string; repeated?: string }>({});

  /** Whether it is valid; if not, the fields show why. */
  function check(): boolean {
    const found =
      passphrase.length < minPassphraseLength
        ? { passphrase: passphraseProblem('tooShort') }
        : passphrase === repeated
          ? {}
          : { repeated: passphraseProblem('notRepeated') };
    setProblems(found);
    return Object.keys(found).length === 0;
  }

  return {
    passphrase,
    repeated,
    problems,
    check,
    isDirty: passphrase !== '' || repeated !== '',
    setPassphrase: (value: string) => {
      setPassphrase(value);
      setProblems({});
    },
    setRepeated: (value: string) => {
      setRepeated(value);
      setProblems({});
    },
  };
}

export type NewPassphrase = ReturnType<typeof useNewPassphrase>;
