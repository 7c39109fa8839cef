import { fireEvent, screen, within } from '@testing-library/react';
import type { Channel, CallRequest } from '../../../../shared/bridge/contract.ts';
import type { InventorySummary } from '../../../../shared/inventories/inventory.ts';
import type { FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { renderApp } from '../render-app.tsx';
import type { SignInWay } from '../../../../renderer/accounts/sign-in-way.ts';
import type { quickUser } from '../quick-user.ts';
import { t, type TextId } from '../../../../renderer/text/translate.ts';

/** The form to add an inventory, or the settings of one, in the complete window. */
export async function openForm(
  handlers: FakeHandlers = {},
  inventory?: InventorySummary,
  way: SignInWay = 'keys',
) {
  const app = inventory
    ? renderApp(
        { 'inventory.list': () => [inventory], ...handlers },
        `#/inventories/${inventory.id}`,
      )
    : renderApp(handlers);
  const opener = inventory ? t('inventories.settings') : t('common.addInventory');
  const title = inventory ? t('inventories.settings') : t('inventories.addTitle');
  await app.user.click(await screen.findByRole('button', { name: opener }));
  const dialog = within(await screen.findByRole('dialog', { name: title }));
  if (!inventory) await answerWay(app.user, dialog, way);
  const press = (name: string | RegExp) => app.user.click(dialog.getByRole('button', { name }));
  return {
    ...app,
    dialog,
    press,
    fill: (label: string, value: string) =>
      fireEvent.change(dialog.getByLabelText(label), { target: { value } }),
    /** The last request to main on this channel. */
    lastAsked: <C extends Channel>(channel: C) =>
      app.asked.findLast((each) => each.channel === channel)?.request as CallRequest<C> | undefined,
    timesAsked: (channel: Channel) => app.asked.filter((each) => each.channel === channel).length,
  };
}

const wayTitles: Record<SignInWay, TextId> = {
  keys: 'accounts.wayKeys',
  browser: 'accounts.wayBrowser',
  elsewhere: 'accounts.wayElsewhere',
};

/** Answers how to sign in. */
export async function answerWay(
  user: Pick<ReturnType<typeof quickUser>, 'click'>,
  dialog: Pick<typeof screen, 'getByRole'>,
  way: SignInWay,
) {
  await user.click(dialog.getByRole('radio', { name: t(wayTitles[way]) }));
  await user.click(dialog.getByRole('button', { name: t('common.continue') }));
}

/** Unfolds the rights for new keys. */
export const unfoldRights = ({ press }: Pick<OpenForm, 'press'>) =>
  press(t('accounts.rightsTitle'));

export type OpenForm = Awaited<ReturnType<typeof openForm>>;

/** A name and the three keys, each with a different text. */
export function fillKeys({ fill }: OpenForm): void {
  fill(t('common.name'), 'My account');
  fill(t('common.applicationKey'), 'ak');
  fill(t('common.applicationSecret'), 'as');
  fill(t('common.consumerKey'), 'ck');
}
