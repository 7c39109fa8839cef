import { Text, UnstyledButton } from '@mantine/core';
import { IconArrowDownLeft } from '@tabler/icons-react';
import { t } from '../text/translate.ts';
import { keyNames, pastedTitle } from './filling-text.ts';
import { candidateContents, candidateTitle, unsupportedImport } from './sign-in-text.ts';
import { isSupported, type KeyChoice } from './use-key-filling.ts';
import styles from './key-choices.module.css';

interface KeyChoicesProps {
  label: string;
  choices: readonly KeyChoice[];
  onTake: (choice: KeyChoice) => void;
}

/** Sets of keys; the user takes one. */
export function KeyChoices({ label, choices, onTake }: KeyChoicesProps) {
  if (choices.length === 0) return null;
  return (
    <fieldset className={styles['key-choices']}>
      <legend>{label}</legend>
      {choices.map((choice, index) => (
        <UnstyledButton
          // Their order never changes while they are shown.
          key={index}
          className={styles['key-choice']}
          disabled={!isSupported(choice)}
          onClick={() => onTake(choice)}
        >
          <span className={styles['key-choice-words']}>
            <Text size="sm">{titleOf(choice)}</Text>
            <Text size="xs" c="dimmed" className="break-anywhere">
              {isSupported(choice) ? contentsOf(choice) : unsupportedImport()}
            </Text>
          </span>
          {isSupported(choice) && (
            <span className={styles['key-choice-use']}>
              <IconArrowDownLeft size={14} aria-hidden="true" />
              {t('accounts.useKeys')}
            </span>
          )}
        </UnstyledButton>
      ))}
    </fieldset>
  );
}

function titleOf(choice: KeyChoice): string {
  return choice.kind === 'imported' ? candidateTitle(choice.candidate) : pastedTitle(choice.found);
}

function contentsOf(choice: KeyChoice): string {
  return choice.kind === 'imported' ? candidateContents(choice.candidate) : keyNames(choice.found);
}
