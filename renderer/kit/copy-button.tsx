import './copy-button.css';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy, IconX } from '@tabler/icons-react';
import { type MouseEvent, useEffect, useState } from 'react';
import { type TextId, t } from '../text/translate.ts';
import { copyText } from './copy-text.ts';

const outcomeMs = 1500;
type Outcome = 'copied' | 'failed' | null;

const icons = { copied: IconCheck, failed: IconX, none: IconCopy };
const words = { copied: 'common.copied', failed: 'common.clipboardError' } satisfies Record<
  string,
  TextId
>;

/** Copies `value`; `label` names what is copied, such as “Copy URN”. */
export function CopyButton({ value, label }: { value: string; label: string }) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), outcomeMs);
    return () => clearTimeout(timer);
  }, [outcome]);

  function copy(event: MouseEvent) {
    // Clicking it must not also click the row or card around it.
    event.stopPropagation();
    void copyText(value).then((isCopied) => setOutcome(isCopied ? 'copied' : 'failed'));
  }

  const Icon = icons[outcome ?? 'none'];
  const result = outcome === null ? null : t(words[outcome]);
  return (
    <>
      <Tooltip label={result ?? label}>
        <ActionIcon
          className="copy-button"
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={label}
          onClick={copy}
        >
          <Icon size={14} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <output className="visually-hidden">{result}</output>
    </>
  );
}
