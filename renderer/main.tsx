import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app.css';
import './frame/frame.css';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, loadScreen } from './app.tsx';
import { reportUncaughtErrors } from './bridge/error-reports.ts';
import { call, holdReplies } from './bridge/client.ts';
import { createQueryClient } from './bridge/query-client.ts';
import { followLiveUpdates } from './live-updates/live-updates.ts';
import { openLastLocation } from './navigation/last-location.ts';
import { followRequestedPages } from './navigation/requested-pages.ts';
import { reportOfAddress } from './exports/report/report-address.ts';
import { loadTexts } from './text/catalogues.ts';
import { languageOfAddress, setLanguage } from './text/language.ts';
import { readFirst, uncovered } from './first-frame/cover.ts';
import { idle, painted } from './kit/idle.ts';
import { loadAll, onDemand } from './kit/on-demand.tsx';
import forcedColors from './forced-colors.css?url';

const ReportPage = onDemand(
  async () => (await import('./exports/report/report-page.tsx')).ReportPage,
);

const root = document.querySelector('#root');
if (!root) throw new Error('The page has no #root');

reportUncaughtErrors();
openLastLocation();
const client = createQueryClient();
// Main sends as soon as the page has loaded: listeners must be registered before the first wait.
followLiveUpdates(client);
followRequestedPages();
addForcedColors();
void start(root);

/** A function: modules that are loaded on demand import this one, and would wait for an `await` at its top forever. */
async function start(container: Element): Promise<void> {
  const reportId = reportOfAddress(window.location.hash);
  const [isCovered] = await Promise.all([
    readBehindCover(client),
    loadTexts(languageOfAddress(window.location.search).language),
    reportId === null ? loadScreen(window.location.hash) : ReportPage.load(),
    loadStyles(),
  ]);
  // Read again: the language may have changed meanwhile.
  setLanguage(languageOfAddress(window.location.search));
  if (!isCovered) holdReplies(painted());
  createRoot(container).render(
    <StrictMode>
      {reportId === null ? (
        <App client={client} />
      ) : (
        <QueryClientProvider client={client}>
          <ReportPage reportId={reportId} />
        </QueryClientProvider>
      )}
    </StrictMode>,
  );
  if (reportId !== null) return;
  void uncovered();
  await idle();
  const { followLeaving } = await import('./first-frame/leave-screen.ts');
  followLeaving();
  void call('program.start', undefined);
  await loadAll(idle);
}

/** Whether the last screen covers the page, which then need not draw itself without data: this waits for the data. */
async function readBehindCover(queries: QueryClient): Promise<boolean> {
  const isCovered = ((await window.lastScreen) ?? null) !== null;
  if (isCovered) await readFirst(queries);
  return isCovered;
}

/** Waits for the styles that `before-paint.ts` added. Without them, the page would still be better than none. */
async function loadStyles(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(
    links
      .filter((link) => link.sheet === null && link.media === '')
      .map(
        (link) =>
          new Promise((resolve) => {
            link.addEventListener('load', resolve);
            link.addEventListener('error', resolve);
          }),
      ),
  );
}

/** The styles for forced colours, after all others, which they override. */
function addForcedColors(): void {
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: forcedColors,
    media: '(forced-colors: active)',
  });
  document.head.append(link);
}
