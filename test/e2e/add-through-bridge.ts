import type { Page } from '@playwright/test';
import type { CallRequest } from '../../shared/bridge/contract.ts';
import type { Simulator } from '../simulator/simulator.ts';

const typed = (text: string) => ({ kind: 'typed' as const, text });

/** Adds an inventory to a group, as the dialogs would, but without verifying its keys. */
export async function addThroughBridge(
  page: Page,
  { keys, baseUrl }: Pick<Simulator, 'keys' | 'baseUrl'>,
  { name, group }: { name: string; group: string },
): Promise<void> {
  const request: CallRequest<'inventory.add'> = {
    name,
    endpoint: { kind: 'custom', baseUrl },
    signIn: {
      method: 'consumer-key',
      keys: {
        applicationKey: typed(keys.applicationKey),
        applicationSecret: typed(keys.applicationSecret),
        consumerKey: typed(keys.consumerKey),
      },
    },
    isVerifying: false,
  };
  await page.evaluate(
    async ({ added, ofGroup }) => {
      const reply: unknown = JSON.parse(await window.bridge.call('inventory.add', added));
      const { value } = reply as { value: { id: string } };
      await window.bridge.call('inventory.setGroup', { inventoryId: value.id, group: ofGroup });
    },
    { added: request, ofGroup: group },
  );
}
