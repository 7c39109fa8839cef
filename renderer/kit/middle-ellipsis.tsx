import './middle-ellipsis.css';
import { Tooltip } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import styles from './middle-ellipsis.module.css';

const tailLength = 12;
const shortest = 24;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Scripts with joined letters: splitting a word would change its shape even where it fits. */
const joined = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/;

const plain = /^[\x20-\x7e]*$/;

/** Splits before the last graphemes, so that emoji and accents stay intact. */
function splitTail(text: string): { head: string; tail: string } {
  // The segmenter takes 0.1 ms, for every row that scrolls by.
  if (plain.test(text)) return { head: text.slice(0, -tailLength), tail: text.slice(-tailLength) };
  const starts = Array.from(graphemes.segment(text), ({ index }) => index);
  const cut = starts[starts.length - tailLength] ?? 0;
  return { head: text.slice(0, cut), tail: text.slice(cut) };
}

/** A name on one line, shortened in the middle; shown in full on hover and focus. */
export function MiddleEllipsis({ text }: { text: string }) {
  const outer = useRef<HTMLSpanElement>(null);
  const head = useRef<HTMLSpanElement>(null);
  const [isWholeShown, setIsWholeShown] = useState(false);

  useEffect(() => {
    const target = outer.current;
    if (!target) return undefined;
    const show = () => {
      const clipped = head.current;
      if (clipped && clipped.scrollWidth > clipped.clientWidth) setIsWholeShown(true);
    };
    const hide = () => setIsWholeShown(false);
    const showFocused = () => {
      if (focusable?.matches(':focus-visible')) show();
    };
    const focusable = target.closest('a, button, [tabindex]');
    target.addEventListener('pointerenter', show);
    target.addEventListener('pointerleave', hide);
    focusable?.addEventListener('focus', showFocused);
    focusable?.addEventListener('blur', hide);
    return () => {
      target.removeEventListener('pointerenter', show);
      target.removeEventListener('pointerleave', hide);
      focusable?.removeEventListener('focus', showFocused);
      focusable?.removeEventListener('blur', hide);
    };
  }, []);

  const isWhole = text.length <= shortest || joined.test(text);
  const parts = isWhole ? null : splitTail(text);
  return (
    <span className="middle-ellipsis" dir="auto" ref={outer}>
      {parts ? (
        <>
          <span className="visually-hidden">{text}</span>
          <span className={styles['middle-ellipsis-head']} aria-hidden="true" ref={head}>
            {parts.head}
          </span>
          <span className={styles['middle-ellipsis-tail']} aria-hidden="true">
            {parts.tail}
          </span>
        </>
      ) : (
        <span className={styles['middle-ellipsis-head']} ref={head}>
          {text}
        </span>
      )}
      {isWholeShown && (
        <Tooltip opened label={<span className="break-anywhere">{text}</span>} target={outer} />
      )}
    </span>
  );
}
