import type { Notice } from '../../shared/bridge/notice.ts';
import type { FileContent } from './json-file.ts';

/** What to tell of a file that was no good, and that is `subject`'s. */
export function noticeOfFile(
  content: Extract<FileContent<unknown>, { kind: 'corrupt' | 'unreadable' }>,
  { id, subject }: Pick<Notice, 'id' | 'subject'>,
): Notice {
  return content.kind === 'corrupt'
    ? { id, code: 'storage.corrupt', subject, keptAs: content.keptAs }
    : { id, code: 'storage.unreadable', subject, keptAs: content.path };
}

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
