import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app.css';
import './components/states.css';
import './components/words.css';
import './components/frame/frame.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { applyColorScheme } from './color-scheme.ts';
import { createQueryClient } from './ipc/query-client.ts';
import { followLiveUpdates } from './ipc/live-updates.ts';
import { languageOfAddress, setLanguage } from './words/language.ts';

const root = document.querySelector('#root');
if (!root) throw new Error('The page has no #root');

applyColorScheme();
setLanguage(languageOfAddress(window.location.search));
const client = createQueryClient();
followLiveUpdates(client);

createRoot(root).render(
  <StrictMode>
    <App client={client} />
  </StrictMode>,
);
