import { vi } from 'vitest';

/** A desktop notification as the page makes it; those that were made are in `shown`. */
export class FakeNotification extends EventTarget {
  static permission = 'granted';
  static shown: FakeNotification[] = [];
  readonly title: string;

  constructor(title: string) {
    super();
    this.title = title;
    FakeNotification.shown.push(this);
  }

  /** Puts it in the place of the desktop's, with none shown yet. */
  static install(): void {
    FakeNotification.shown = [];
    FakeNotification.permission = 'granted';
    vi.stubGlobal('Notification', FakeNotification);
    vi.spyOn(window, 'focus').mockReturnValue();
  }

  /** Takes it away, and not all: the stubs of `set-up.ts` stay. */
  static remove(): void {
    Reflect.deleteProperty(window, 'Notification');
    vi.restoreAllMocks();
  }

  static titles(): string[] {
    return FakeNotification.shown.map(({ title }) => title);
  }
}
