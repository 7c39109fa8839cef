import type { MouseEvent } from 'react';

/** Position of the menu of a subject in the window. */
export interface MenuPlace<Subject> {
  subject: Subject;
  x: number;
  y: number;
}

/** At the pointer; the menu key has none, so below the element. */
export function placeOf(event: MouseEvent<HTMLElement>): { x: number; y: number } {
  if (event.clientX > 0 || event.clientY > 0) return { x: event.clientX, y: event.clientY };
  return below(event.currentTarget);
}

export function below(element: HTMLElement): { x: number; y: number } {
  const { left, bottom } = element.getBoundingClientRect();
  return { x: left, y: bottom };
}
