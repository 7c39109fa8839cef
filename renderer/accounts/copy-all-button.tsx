import { Button } from '@mantine/core';
import { IconCheck, IconCopy, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { copyText } from '../kit/copy-text.ts';
import { t } from '../text/translate.ts';
import styles from './copy-all-button.module.css';

const icons = { copied: IconCheck, failed: IconX, none: IconCopy };
const words = { copied: 'common.copied', failed: 'common.clipboardError' } as const;

/** Copies several lines at once, and confirms it next to the button. */
export function CopyAllButton({ text, label }: { text: string; label: string }) {
  const [outcome, setOutcome] = useState<keyof typeof icons>('none');
  const Icon = icons[outcome];
  return (
    <div className={styles['copy-all']}>
      <Button
        variant="default"
        size="xs"
        leftSection={<Icon size={14} aria-hidden="true" />}
        onClick={() => {
          void copyText(text).then((isCopied) => setOutcome(isCopied ? 'copied' : 'failed'));
        }}
      >
        {label}
      </Button>
      <output>{outcome === 'none' ? '' : t(words[outcome])}</output>
    </div>
  );
}
