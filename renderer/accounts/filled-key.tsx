import { Button, Input, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { originText } from './sign-in-text.ts';
import { visuallyHidden } from '../kit/visually-hidden.tsx';
import { rich, t } from '../text/translate.ts';
import type { FilledDraft } from './key-draft.ts';
import styles from '../kit/filled-key.module.css';

interface FilledKeyProps {
  label: string;
  draft: FilledDraft;
  error: ReactNode;
  mark: { 'data-path': string };
  onClear: () => void;
}

/** A key that only main has: its origin, and a button to enter another one. */
export function FilledKey({ label, draft, error, mark, onClear }: FilledKeyProps) {
  const id = useId();
  const words =
    draft.kind === 'obtained' ? t('accounts.keyOriginBrowser') : originText(draft.origin);
  return (
    <>
      <div className={styles['filled-key']} data-invalid={error !== null}>
        <IconCircleCheck size={16} aria-hidden="true" />
        <Text size="sm" className="break-anywhere" id={`${id}-words`}>
          {words}
        </Text>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={onClear}
          aria-describedby={`${id}-words ${id}-error`}
          {...mark}
        >
          {rich('common.clearKey', {
            hidden: visuallyHidden,
            key: label,
          })}
        </Button>
      </div>
      {error !== null && <Input.Error id={`${id}-error`}>{error}</Input.Error>}
    </>
  );
}
