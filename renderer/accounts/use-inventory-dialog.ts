import { useEffect, useEffectEvent, useState } from 'react';
import type { CallRequest } from '../../shared/bridge/contract.ts';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import { toFailure } from '../text/error-text.ts';
import { maySaveUnchecked } from './form-text.ts';
import { useProviders } from '../secret-providers/queries.ts';
import { useSecretCommand } from '../bridge/commands.ts';
import { accessOf, applicationInput } from './form-values.ts';
import { everyRight, type RightsChoice, wantedRightsOf } from './rights-choice.ts';
import { useBrowserSignIn } from './use-browser-sign-in.ts';
import { useConnectionTest } from './use-connection-test.ts';
import { useKeyFilling } from './use-key-filling.ts';
import { useRememberedWay, useWays } from './use-ways.ts';
import { type InventoryForm, useInventoryForm } from './use-inventory-form.ts';

/** How the form is saved: normally, or without verification. */
interface Insistence {
  isVerifying: boolean;
  mayReplaceAccount: boolean;
}

/** The keys belong to another account than the known resources. null: which one is not known. */
interface Replacement {
  account: string | null;
  isVerifying: boolean;
}

export type Saving = CallRequest<'inventory.add'> & Pick<Insistence, 'mayReplaceAccount'>;

interface DialogOptions {
  /** null: a new inventory. */
  inventory: InventorySummary | null;
  /** Submits the form, and handles main's answer. */
  save: (saving: Saving) => Promise<void>;
}

/** Shared by adding and editing an inventory: sign-in, connection test, saving, saving without verification. */
export function useInventoryDialog({ inventory, save }: DialogOptions) {
  const inventoryId = inventory?.id ?? null;
  const connection = useConnectionTest();
  const signIn = useBrowserSignIn();
  const providers = useProviders().data ?? [];
  const remembered = useRememberedWay();
  const form = useInventoryForm({
    inventory,
    way: remembered.way,
    providers,
    onConnectionChanged: connection.forget,
    onApplicationChanged: signIn.forget,
  });
  const filling = useKeyFilling(form);
  const testing = useSecretCommand('connection.test');
  const saving = useSaving(form, save);
  const [choice, setChoice] = useState(everyRight);
  const isBusy = saving.isSaving || connection.isTesting;

  useObtainedKey(signIn.attempt, (attemptId) =>
    form.setKey('consumerKey', { kind: 'obtained', attemptId }),
  );

  function test() {
    if (isBusy || !form.check('connection')) return;
    const request = { inventoryId, ...accessOf(form.values) };
    const onFailure = (error: unknown) => form.showFailure(error, { retry: test });
    void connection.test(() => testing.run(request), onFailure);
  }

  function connect() {
    const wanted = wantedRightsOf(choice);
    if (signIn.isBeginning || wanted === null || !form.check('application')) return;
    const { endpoint } = accessOf(form.values);
    const application = applicationInput(form.values);
    const onFailure = (error: unknown) => form.showFailure(error, { retry: connect });
    void signIn.begin({ inventoryId, endpoint, application, wanted }, onFailure);
  }

  return {
    form,
    providers,
    filling,
    ways: useWays({ form, isNew: inventory === null, providers, remember: remembered.remember }),
    signIn: { ...signIn, connect },
    /** Rights for new keys. */
    rights: {
      choice,
      change: (part: Partial<RightsChoice>) => setChoice((before) => ({ ...before, ...part })),
    },
    connection: { ...connection, test },
    saving: {
      ...saving,
      submit: () => {
        if (!isBusy && form.check('everything')) saving.start();
      },
    },
  };
}

export type InventoryDialog = ReturnType<typeof useInventoryDialog>;

/** Calls back once for each confirmed sign-in. */
function useObtainedKey(
  attempt: { attemptId: string; state: string } | null,
  onObtained: (attemptId: string) => void,
) {
  const obtained = useEffectEvent(onObtained);
  const attemptId = attempt?.state === 'validated' ? attempt.attemptId : null;
  useEffect(() => {
    if (attemptId !== null) obtained(attemptId);
  }, [attemptId]);
}

/** Submits the form. Problems are shown in the form, or asked about. */
function useSaving(form: InventoryForm, save: DialogOptions['save']) {
  const [isSaving, setIsSaving] = useState(false);
  const [replacement, setReplacement] = useState<Replacement | null>(null);

  async function send(how: Insistence) {
    setReplacement(null);
    setIsSaving(true);
    try {
      await save({ name: form.values.name.trim(), ...accessOf(form.values), ...how });
    } catch (error) {
      const { code, message } = toFailure(error);
      if (code === 'inventory.otherAccount' && !how.mayReplaceAccount) {
        setReplacement({ account: message, isVerifying: how.isVerifying });
      } else {
        const insist = () => void send({ ...how, isVerifying: false });
        const retry = () => void send(how);
        form.showFailure(error, { retry, ...(maySaveUnchecked(code) && { insist }) });
      }
    } finally {
      setIsSaving(false);
    }
  }

  return {
    isSaving,
    start: () => void send({ isVerifying: true, mayReplaceAccount: false }),
    replacement: replacement && {
      account: replacement.account,
      agree: () => void send({ isVerifying: replacement.isVerifying, mayReplaceAccount: true }),
      refuse: () => setReplacement(null),
    },
  };
}
