import { CopyButton } from '../copy-button.tsx';

interface CodeBlockProps {
  text: string;
  /** What it is, for who does not see it. */
  label: string;
  copyLabel: string;
}

/** Text for another program, exactly as it is to be given, with a button that copies it. */
export function CodeBlock({ text, label, copyLabel }: CodeBlockProps) {
  return (
    <div className="code-block">
      {/* Scrolls, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} role="region" aria-label={label} dir="ltr">
        {text.trimEnd()}
      </pre>
      <CopyButton value={text} label={copyLabel} />
    </div>
  );
}
