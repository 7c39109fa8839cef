import { CopyButton } from './copy-button.tsx';
import styles from './code-block.module.css';

interface CodeBlockProps {
  text: string;
  /** What it is, for who does not see it. */
  label: string;
  /** null: it is not to be copied. */
  copyLabel: string | null;
}

/** Text for another program, exactly as it is to be given, with a button that copies it. */
export function CodeBlock({ text, label, copyLabel }: CodeBlockProps) {
  return (
    <div className={styles['code-block']}>
      {/* Scrolls, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} aria-label={label} dir="ltr">
        {text.trimEnd()}
      </pre>
      {copyLabel !== null && <CopyButton value={text} label={copyLabel} />}
    </div>
  );
}
