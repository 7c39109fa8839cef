import { Button, Group, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { t } from '../text/translate.ts';
import styles from './secret-lines.module.css';

type SecretLinesProps = Omit<React.ComponentProps<typeof Textarea>, 'onChange' | 'children'> & {
  onText: (text: string) => void;
  /** Buttons next to the one that shows the text. */
  children?: ReactNode;
};

/** A multi-line secret shown as dots: a single-line input would drop the line breaks of pasted text. */
export function SecretLines({ onText, children, ...others }: SecretLinesProps) {
  const [isShown, setIsShown] = useState(false);
  return (
    <div>
      <Textarea
        {...others}
        rows={3}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        className={styles['secret-lines']}
        data-shown={isShown}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <Group gap="xs" mt={children ? 4 : 0}>
        {children}
        <Button
          variant="transparent"
          size="compact-xs"
          px={0}
          aria-pressed={isShown}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? t('kit.hide') : t('kit.show')}
        </Button>
      </Group>
    </div>
  );
}
