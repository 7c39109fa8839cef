import { vi } from 'vitest';

/** A desktop notification as the page creates it; created ones are in `shown`. */
export class FakeNotification extends EventTarget {
  static permission = 'granted';
  static shown: FakeNotification[] = [];
  readonly title: string;

  constructor(title: string) {
    super();
    this.title = title;
    FakeNotification.shown.push(this);
  }

  /** Replaces the desktop's notification, with none shown yet. */
  static install(): void {
    FakeNotification.shown = [];
    FakeNotification.permission = 'granted';
    vi.stubGlobal('Notification', FakeNotification);
    vi.spyOn(window, 'focus').mockReturnValue();
  }

  /** Removes only this stub: the stubs of `set-up.ts` stay. */
  static remove(): void {
    Reflect.deleteProperty(window, 'Notification');
    vi.restoreAllMocks();
  }

  static titles(): string[] {
    return FakeNotification.shown.map(({ title }) => title);
  }
}
