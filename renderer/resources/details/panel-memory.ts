/**
 * What the user did in an expanded row. It is kept beside the table, for a row that scrolls out of
 * view is taken from the page, and what was typed there must be found again.
 */
export interface PanelState {
  tab: 'apps' | 'settings';
  isRawOpen: boolean;
  /** The checkbox as the user left it, unsaved; null: untouched. */
  excludedDraft: boolean | null;
}

export const untouchedPanel: PanelState = { tab: 'apps', isRawOpen: false, excludedDraft: null };

export type PanelMemory = Map<string, PanelState>;
