/** The line of a row that is on the page. */
export function lineAt(scroller: HTMLElement | null, position: number): HTMLElement | null {
  return scroller?.querySelector(`[data-index="${position}"] > .resource-row`) ?? null;
}

/** The position of the row whose line, not whose details, the event comes from. */
export function linePosition(target: EventTarget): number | null {
  if (!(target instanceof HTMLElement)) return null;
  const line = target.closest('.resource-row');
  const index = line?.parentElement?.dataset['index'];
  return index === undefined ? null : Number(index);
}

/** The position of the row that the event comes from, its line or its details. */
export function itemPosition(target: EventTarget): number | null {
  if (!(target instanceof Element)) return null;
  const index = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
  return index === undefined ? null : Number(index);
}

/** From the line of an open row to the tabs under it. */
export function enterDetails(scroller: HTMLElement | null, position: number): void {
  lineAt(scroller, position)
    ?.nextElementSibling?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
    ?.focus();
}
