import type { Handlers } from '../../shared/bridge/contract.ts';
import type { ExternalPage } from '../../shared/support/calls.ts';
import type { Approvals } from '../approvals/approvals.ts';
import { addressOfFile } from '../approvals/address.ts';
import type { DesktopPorts } from '../ports.ts';
import type { FileNotices } from '../storage/file-notices.ts';

interface Services {
  description: DesktopPorts['description'];
  dataFolder: string;
  notices: FileNotices;
  openPage: (page: ExternalPage) => Promise<void>;
  /** Lets the user choose a file; null when they chose none. */
  chooseFile: () => Promise<string | null>;
  approvals: Pick<Approvals, 'add'>;
}

/** The calls about the program on this desktop: its description, notices, pages in the browser, and chosen files. */
export function desktopHandlers({
  description,
  dataFolder,
  notices,
  openPage,
  chooseFile,
  approvals,
}: Services) {
  return {
    // `main.ts` starts it.
    'program.start': async () => {},
    'program.describe': async () => ({ ...description, dataFolder }),
    'notice.list': async () => notices.list(),
    'notice.dismiss': async ({ id }) => notices.dismiss(id),
    'page.open': (page) => openPage(page),
    'file.choose': async () => {
      const path = await chooseFile();
      // Choosing a file in the system's dialog approves reading it.
      if (path !== null) approvals.add(addressOfFile(path));
      return { path };
    },
  } satisfies Partial<Handlers>;
}
