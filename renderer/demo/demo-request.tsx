import { useCommand } from '../bridge/commands.ts';
import { notifyFailure } from '../kit/notify-failure.ts';
import { useRequestedAction } from '../navigation/requested-action.ts';

/** Opens the demo account on request of the menu. */
export function DemoRequest() {
  const start = useCommand('demo.start');
  useRequestedAction('demo', () => start.mutate(undefined, { onError: notifyFailure }));
  return null;
}
