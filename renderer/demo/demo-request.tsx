import { notify } from '../kit/notify.ts';
import { useCommand } from '../bridge/commands.ts';
import { useRequestedAction } from '../navigation/requested-action.ts';
import { failureText, toFailure } from '../text/error-text.ts';

/** Opens the demo account on request of the menu. */
export function DemoRequest() {
  const start = useCommand('demo.start');
  useRequestedAction('demo', () =>
    start.mutate(undefined, {
      onError: (error) => {
        const { title, remedy } = failureText(toFailure(error));
        notify({ color: 'orange', title, message: remedy });
      },
    }),
  );
  return null;
}
