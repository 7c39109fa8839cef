import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { applyColorScheme } from './color-scheme.ts';
import { reportUncaughtErrors } from './bridge/error-reports.ts';
import { createQueryClient } from './bridge/query-client.ts';
import { followLiveUpdates } from './live-updates/live-updates.ts';
import { openLastLocation } from './navigation/last-location.ts';
import { followRequestedPages } from './navigation/requested-pages.ts';
import { reportOfAddress } from './exports/report/report-address.ts';
import { ReportPage } from './exports/report/report-page.tsx';
import { loadTexts } from './text/catalogues.ts';
import { languageOfAddress, setLanguage } from './text/language.ts';
// The last one: it overrides the others.
import './forced-colors.css';

const root = document.querySelector('#root');
if (!root) throw new Error('The page has no #root');

reportUncaughtErrors();
applyColorScheme();
openLastLocation();
const client = createQueryClient();
// Main sends as soon as the page has loaded: listeners must be registered before the first wait.
followLiveUpdates(client);
followRequestedPages();
await loadTexts(languageOfAddress(window.location.search).language);
// Read again: the language may have changed meanwhile.
setLanguage(languageOfAddress(window.location.search));
const reportId = reportOfAddress(window.location.hash);

createRoot(root).render(
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
