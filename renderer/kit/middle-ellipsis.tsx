import './middle-ellipsis.css';
import { Tooltip } from '@mantine/core';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { cutMiddle, type Fit } from './cut-middle.ts';
import { fontOf } from './text-width.ts';
import styles from './middle-ellipsis.module.css';

/** As in the theme. */
const hoverDelayMs = 300;
/** Longer: who moves on with the arrow keys does not want it over the neighbours. */
const focusDelayMs = 1000;

interface MiddleEllipsisProps {
  text: string;
  /** The room for it, if known: measuring each row would slow scrolling. */
  fit?: Fit;
}

/** A name on one line. Only if it does not fit, its middle is left away; it is shown in full on hover and focus. */
export function MiddleEllipsis({ text, fit }: MiddleEllipsisProps) {
  const outer = useRef<HTMLSpanElement>(null);
  const measured = useMeasuredFit(outer, fit === undefined);
  const { width, font, wholeWidth } = fit ?? measured ?? {};
  const parts = useMemo(
    () =>
      width === undefined || font === undefined
        ? null
        : cutMiddle(text, { width, font, wholeWidth }),
    [text, width, font, wholeWidth],
  );
  const isWholeShown = useWholeShown(outer);
  return (
    <span className="middle-ellipsis" dir="auto" data-text={text} ref={outer}>
      {parts ? (
        <>
          <span className="visually-hidden">{text}</span>
          <span className={styles['middle-ellipsis-text']} aria-hidden="true" data-cut>
            <span>{parts.head}</span>
            <span>{parts.tail}</span>
          </span>
        </>
      ) : (
        <span className={styles['middle-ellipsis-text']}>{text}</span>
      )}
      {isWholeShown && (
        <Tooltip opened label={<span className="break-anywhere">{text}</span>} target={outer} />
      )}
    </span>
  );
}

const observed = new Map<Element, () => void>();
let observer: ResizeObserver | null = null;

/** Calls `onResize` in the frame in which the element changes its size. One observer for all names. */
function observe(element: Element, onResize: () => void): () => void {
  observer ??= new ResizeObserver((entries) =>
    // Before the paint, so that no frame shows the text as cut by the browser.
    flushSync(() => entries.forEach(({ target }) => observed.get(target)?.())),
  );
  observed.set(element, onResize);
  observer.observe(element);
  return () => {
    observed.delete(element);
    observer?.unobserve(element);
  };
}

/** The room that an element has. Its style sheet makes it as wide as the whole text, if that fits. */
function useMeasuredFit(outer: RefObject<HTMLElement | null>, isWanted: boolean): Fit | null {
  const [fit, setFit] = useState<Fit | null>(null);
  useLayoutEffect(() => {
    const element = outer.current;
    if (!element || !isWanted) return undefined;
    const measure = () => {
      // Not laid out.
      if (element.clientWidth === 0) return;
      // A text that is wider by a fraction of a pixel, the browser would cut at its end too.
      const width =
        Math.max(element.getBoundingClientRect().width, element.clientWidth - 0.5) - 0.1;
      const font = fontOf(element);
      setFit((known) =>
        known?.width === width ? known : { width, font, wholeWidth: element.clientWidth + 0.5 },
      );
    };
    measure();
    return observe(element, measure);
  }, [outer, isWanted]);
  return fit;
}

/** Whether the whole text is wanted: the pointer or the focus rests on a text that is cut. */
function useWholeShown(outer: RefObject<HTMLElement | null>): boolean {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const target = outer.current;
    if (!target) return undefined;
    const focusable = target.closest('a, button, [tabindex]');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const showAfter = (delayMs: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => setIsShown(isCut(target)), delayMs);
    };
    const show = () => showAfter(hoverDelayMs);
    const showFocused = () => {
      if (focusable?.matches(':focus-visible')) showAfter(focusDelayMs);
    };
    const hide = () => {
      clearTimeout(timer);
      setIsShown(false);
    };
    target.addEventListener('pointerenter', show);
    target.addEventListener('pointerleave', hide);
    focusable?.addEventListener('focus', showFocused);
    focusable?.addEventListener('blur', hide);
    return () => {
      clearTimeout(timer);
      target.removeEventListener('pointerenter', show);
      target.removeEventListener('pointerleave', hide);
      focusable?.removeEventListener('focus', showFocused);
      focusable?.removeEventListener('blur', hide);
    };
  }, [outer]);
  return isShown;
}

function isCut(outer: HTMLElement): boolean {
  const text = outer.querySelector<HTMLElement>(':scope > :not(.visually-hidden)');
  return text !== null && ('cut' in text.dataset || text.scrollWidth > text.clientWidth);
}
