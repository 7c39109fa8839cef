import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app.css';
import './components/states.css';
import './components/words.css';
import './components/frame/frame.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { applyColorScheme } from './color-scheme.ts';
import { reportUncaughtErrors } from './ipc/error-reports.ts';
import { createQueryClient } from './ipc/query-client.ts';
import { followLiveUpdates } from './ipc/live-updates.ts';
import { followRequestedPages } from './requests/requested-pages.ts';
import { reportOfAddress } from './screens/report/report-address.ts';
import { ReportPage } from './screens/report/report-page.tsx';
import { languageOfAddress, setLanguage } from './words/language.ts';

const root = document.querySelector('#root');
if (!root) throw new Error('The page has no #root');

reportUncaughtErrors();
applyColorScheme();
setLanguage(languageOfAddress(window.location.search));
const client = createQueryClient();
followLiveUpdates(client);
followRequestedPages();
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
