import type { LocalField } from '../rules/local-fields.ts';
import type { ResourceRole } from '../../../shared/model/resource.ts';

/** An entry that is about to be written into plakar's configuration. */
export interface AddedEntry {
  entry: string;
  appName: string;
  location: string;
  isReplaced: boolean;
  /** What plakar starts or opens for it on this computer. */
  localFields: readonly LocalField[];
}

/** What is about to be written into plakar's configuration. */
export interface AdditionTerms {
  role: ResourceRole;
  configFolder: string;
  entries: readonly AddedEntry[];
  /** Whether the secrets are written as well. */
  isWhole: boolean;
}

/** What hands things to plakar and to the user, outside of the page. */
export interface HandOver {
  /** Whether the secrets of these apps may be given out in plain text. */
  confirmSecrets(appNames: readonly string[], to: 'clipboard' | 'file'): Promise<boolean>;
  confirmAddition(terms: AdditionTerms): Promise<boolean>;
  /** An empty text clears it. */
  writeClipboard(text: string): Promise<void>;
  readClipboard(): Promise<string>;
}
