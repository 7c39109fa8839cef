import type { Notice } from '../../shared/model/notice.ts';

/** What the user must be told about their files, until they say that they have read it. */
export class NoticeBoard {
  readonly #notices = new Map<string, Notice>();
  readonly #onRaised: (notice: Notice) => void;

  constructor(onRaised: (notice: Notice) => void) {
    this.#onRaised = onRaised;
  }

  raise(notice: Notice): void {
    this.#notices.set(notice.id, notice);
    this.#onRaised(notice);
  }

  list(): Notice[] {
    return [...this.#notices.values()];
  }

  dismiss(id: string): void {
    this.#notices.delete(id);
  }
}
