import { useApps } from '../queries.ts';
import { AppTestModal } from './app-test-modal.tsx';
import { closeAppTest, useAppTestRequest, type AppTestRequest } from './app-test-request.ts';

/** The dialog in which apps are tested, wherever that was asked for. */
export function AppTestGate() {
  const request = useAppTestRequest();
  return request && <Requested key={request.appId} request={request} />;
}

function Requested({ request }: { request: AppTestRequest }) {
  const app = useApps().data?.find(({ id }) => id === request.appId);
  // One that was saved a moment ago is not in the list yet.
  if (app === undefined) return null;
  return <AppTestModal app={app} intent={request.intent} onClose={closeAppTest} />;
}
