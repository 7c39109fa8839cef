/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role -- a separator with a value and a tab stop is a control */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { columnWidth } from '../../../shared/resources/resource-view.ts';
import { t } from '../../text/translate.ts';
import styles from './column-header.module.css';

/** Pixels per press of an arrow key. */
const step = 16;

interface ColumnResizerProps {
  label: string;
  width: number;
  isTabStop: boolean;
  onResize: (width: number, isFinal: boolean) => void;
  onFit: () => void;
}

/** The edge of a header: dragging or arrow keys resize its column, a double click or Enter fits it to its content. */
export function ColumnResizer({ label, width, isTabStop, onResize, onFit }: ColumnResizerProps) {
  const grab = useRef<{ x: number; width: number } | null>(null);

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grab.current = { x: event.clientX, width };
  }

  function drag(event: PointerEvent, isFinal: boolean) {
    const from = grab.current;
    if (!from) return;
    if (isFinal) grab.current = null;
    // A click changes nothing.
    if (event.clientX !== from.x || width !== from.width) {
      onResize(from.width + event.clientX - from.x, isFinal);
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    const action = {
      ArrowLeft: () => onResize(width - step, true),
      ArrowRight: () => onResize(width + step, true),
      Enter: onFit,
    }[event.key];
    if (!action || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }

  return (
    <div
      role="separator"
      className={styles['column-resizer']}
      tabIndex={isTabStop ? 0 : -1}
      aria-orientation="vertical"
      aria-label={t('resources.columnWidth', { column: label })}
      aria-valuenow={width}
      aria-valuemin={columnWidth.min}
      aria-valuemax={columnWidth.max}
      aria-valuetext={t('resources.columnWidthValue', { pixels: width })}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => drag(event, false)}
      onPointerUp={(event) => drag(event, true)}
      onDoubleClick={onFit}
      onKeyDown={onKeyDown}
    />
  );
}
