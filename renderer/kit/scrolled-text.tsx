import './scrolled-text.css';

interface ScrolledTextProps {
  label: string;
  text: string;
}

/** A long English text of ours in its own scroll box, which can be scrolled by keyboard. */
export function ScrolledText({ label, text }: ScrolledTextProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- else the keys could not scroll it
    <section className="scrolled-text" lang="en" tabIndex={0} aria-label={label}>
      <pre>{text}</pre>
    </section>
  );
}
