import { CopyButton } from './copy-button.tsx';
import styles from './code-block.module.css';

interface CodeBlockProps {
  text: string;
  /** Accessible name. */
  label: string;
  /** null: no copy button. */
  copyLabel: string | null;
}

/** Text for another program, unchanged, with a copy button. */
export function CodeBlock({ text, label, copyLabel }: CodeBlockProps) {
  return (
    <div className={styles['code-block']}>
      {/* Scrolls, so it must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} aria-label={label} dir="ltr">
        {text.trimEnd()}
      </pre>
      {copyLabel !== null && <CopyButton value={text} label={copyLabel} />}
    </div>
  );
}
