import type { WebContents } from 'electron';
import type { ReportJob, SheetFoot } from '../../exports/pdf-reports.ts';
import { withDocumentTitle } from '../../runtime.ts';
import { appUrl } from '../app-protocol.ts';
import { createPageWindow } from './page-window.ts';

/** The calls that a report's page may make: it draws, and changes nothing. */
const allowed: ReadonlySet<unknown> = new Set(['report.read', 'report.print']);

/** The windows that reports are being printed from. */
const reports = new WeakSet<WebContents>();

/** Whether a window may make a call. Windows of reports may make only two. */
export function mayCall(sender: WebContents, channel: unknown): boolean {
  return !reports.has(sender) || allowed.has(channel);
}

/**
 * Draws a report's page in an invisible window and prints it as PDF. Rejects when the page does not load or crashes.
 */
export async function printReport(
  distFolder: string,
  { reportId, language, drawn }: ReportJob,
): Promise<Uint8Array> {
  const window = createPageWindow(distFolder, {
    show: false,
    width: 900,
    height: 1200,
    drawsUnseen: true,
  });
  const { webContents } = window;
  reports.add(webContents);
  try {
    // A page that does not load or crashes never reports that it is drawn.
    const lost = new Promise<never>((_resolve, reject) => {
      webContents.once('render-process-gone', (_event, { reason }) => reject(new Error(reason)));
      const search = new URLSearchParams(language).toString();
      window.loadURL(`${appUrl()}?${search}#/report/${reportId}`).catch(reject);
    });
    const foot = await Promise.race([drawn, lost]);
    const pdf = await webContents.printToPDF(sheets(foot));
    return withDocumentTitle(pdf, { title: webContents.getTitle(), locale: language.locale });
  } finally {
    window.destroy();
  }
}

/** The padding aligns it with the sheet: Chromium draws the footer a third larger than specified. */
const footStyle = [
  'display:flex;width:100%;justify-content:space-between;gap:24px;padding:0 10.5mm;color:#000',
  "font:7px system-ui,'Noto Sans','DejaVu Sans',sans-serif",
].join(';');

/** A4, with room for the footer. Without templates, Chromium draws its own header and footer texts. */
function sheets({ foot, pageLabel }: SheetFoot): Electron.PrintToPDFOptions {
  const numbered = asHtml(pageLabel)
    .replace('{page}', '<span class="pageNumber"></span>')
    .replace('{pages}', '<span class="totalPages"></span>');
  return {
    pageSize: 'A4',
    printBackground: false,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<div style="${footStyle}"><span>${asHtml(foot)}</span><span style="white-space:nowrap">${numbered}</span></div>`,
    // Inches.
    margins: { top: 0.55, bottom: 0.75, left: 0.55, right: 0.55 },
    // For screen readers; versions of Electron without these options ignore them.
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
}

function asHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
