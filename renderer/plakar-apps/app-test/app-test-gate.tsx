import { useApps } from '../queries.ts';
import { closeAppTest, useAppTestRequest, type AppTestRequest } from './app-test-request.ts';
import { onDemand } from '../../kit/on-demand.tsx';

const AppTestModal = onDemand(async () => (await import('./app-test-modal.tsx')).AppTestModal);

/** The dialog for connection tests of apps, wherever they were requested. */
export function AppTestGate() {
  const request = useAppTestRequest();
  return request && <Requested key={request.appId} request={request} />;
}

function Requested({ request }: { request: AppTestRequest }) {
  const app = useApps().data?.find(({ id }) => id === request.appId);
  // An app saved a moment ago is not in the list yet.
  if (app === undefined) return null;
  return <AppTestModal app={app} intent={request.intent} onClose={closeAppTest} />;
}
