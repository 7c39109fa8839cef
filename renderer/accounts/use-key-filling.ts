import { useState } from 'react';
import type { ImportCandidate } from '../../shared/accounts/key-import.ts';
import { keysInText, type PastedKeys } from '../../shared/accounts/rules/pasted-keys.ts';
import { filledText, importedText, noKeysText } from './filling-text.ts';
import type { InventoryForm } from './use-inventory-form.ts';

/** One of several sets of keys for the user to choose from. */
export type KeyChoice =
  | { kind: 'pasted'; found: PastedKeys; file: string | null }
  | { kind: 'imported'; candidate: ImportCandidate };

/** Fills the form from a pasted text, a dropped file or an import, and says what was filled in. */
export function useKeyFilling(form: InventoryForm) {
  const [notice, setNotice] = useState('');
  const [choices, setChoices] = useState<readonly KeyChoice[]>([]);

  function take(choice: KeyChoice) {
    setChoices([]);
    if (choice.kind === 'imported') {
      form.fillFrom(choice.candidate);
      setNotice(importedText(choice.candidate));
    } else {
      form.fillWith(choice.found);
      setNotice(filledText(choice.found, choice.file));
    }
  }

  function offer(found: readonly KeyChoice[]) {
    const [only] = found;
    setNotice('');
    if (found.length === 1 && only && isSupported(only)) take(only);
    else setChoices(found);
  }

  /** Whether the text contains keys. `file`: its name; null: it was pasted. */
  function fillFromText(text: string, file: string | null): boolean {
    const found = keysInText(text);
    if (found.length > 0) offer(found.map((each) => ({ kind: 'pasted', found: each, file })));
    return found.length > 0;
  }

  return {
    notice,
    choices,
    take,
    fillFromText,
    fillFromFile: ({ name, text }: { name: string; text: string | null }) => {
      if (text !== null && fillFromText(text, name)) return;
      setChoices([]);
      setNotice(noKeysText(name));
    },
    offerImports: (candidates: readonly ImportCandidate[]) => {
      if (candidates.length > 0)
        offer(candidates.map((candidate) => ({ kind: 'imported', candidate })));
    },
  };
}

export function isSupported(choice: KeyChoice): boolean {
  return (choice.kind === 'imported' ? choice.candidate : choice.found).endpoint !== null;
}
