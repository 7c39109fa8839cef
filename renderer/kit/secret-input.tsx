import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { cleanPastedKey } from '../../shared/accounts/key-text.ts';
import { t } from '../text/translate.ts';

interface SecretInputProps extends Omit<TextInputProps, 'type' | 'value' | 'onChange'> {
  value: string;
  onValueChange: (value: string) => void;
  /** Takes a pasted text as a whole, instead of this field. Returns whether it did. */
  onPasteText?: (text: string) => boolean;
  /** For secrets that can contain any character, also at the ends: a passphrase. */
  isVerbatim?: boolean;
}

/** Input for a key: dots, readable only while the eye button is pressed. Pasted text loses outer spaces and quotes. */
export function SecretInput({
  value,
  onValueChange,
  onPasteText,
  isVerbatim = false,
  ...others
}: SecretInputProps) {
  const [isRevealed, setIsRevealed] = useState(false);
  const hide = () => setIsRevealed(false);

  function paste(event: ClipboardEvent<HTMLInputElement>) {
    event.preventDefault();
    const text = event.clipboardData.getData('text');
    if (onPasteText?.(text)) return;
    const input = event.currentTarget;
    const start = input.selectionStart ?? value.length;
    const end = input.selectionEnd ?? value.length;
    const pasted = cleanPastedKey(text);
    onValueChange(value.slice(0, start) + pasted + value.slice(end));
  }

  function revealByKey(event: KeyboardEvent) {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    setIsRevealed(true);
  }

  const Icon = isRevealed ? IconEye : IconEyeOff;
  return (
    <TextInput
      {...others}
      type={isRevealed ? 'text' : 'password'}
      value={value}
      onChange={(event) => onValueChange(event.currentTarget.value)}
      onPaste={isVerbatim ? undefined : paste}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      rightSection={
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('kit.showWhilePressed')}
          title={t('kit.showWhilePressed')}
          aria-pressed={isRevealed}
          onPointerDown={() => setIsRevealed(true)}
          onPointerUp={hide}
          onPointerLeave={hide}
          onPointerCancel={hide}
          onKeyDown={revealByKey}
          onKeyUp={hide}
          onBlur={hide}
        >
          <Icon size={16} aria-hidden="true" />
        </ActionIcon>
      }
    />
  );
}
