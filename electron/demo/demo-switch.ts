/** Shows the demo account in the window, or the user's own data. */
export interface DemoSwitch {
  isShown: () => boolean;
  start: () => Promise<void>;
  leave: () => Promise<void>;
}
