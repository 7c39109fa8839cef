import { localFieldsOf } from '../rules/local-fields.ts';
import { AppTester } from './app-tester.ts';
import { privateFolderParentsHere, sweepPrivateFolders } from '../../processes/private-folder.ts';
import { testMethodFor } from './test-methods.ts';
import type { AppStore } from '../app-store.ts';
import type { GuardedNetwork } from '../../approvals/create.ts';
import type { BasicPorts, DesktopPorts, FilePorts, QuestionPorts } from '../../ports.ts';

type Ports = BasicPorts &
  FilePorts &
  GuardedNetwork &
  Pick<QuestionPorts, 'confirmLocalFields'> &
  Pick<DesktopPorts, 'processes'>;

/** Creates the tester of apps. Starts removing folders that tests and readings left when the program ended abruptly. */
export function createAppTests(ports: Ports, store: AppStore): AppTester {
  const { environment, now, emit, confirmLocalFields } = ports;
  const privateFolderParents = privateFolderParentsHere(environment);
  // Not awaited: the program need not wait for it, and folders that cannot be read are not ours.
  void sweepPrivateFolders(privateFolderParents, now().getTime());
  const agreed = new Set<string>();
  return new AppTester({
    store,
    now,
    trialOf: (app, values, signal) =>
      testMethodFor(
        { app, values, signal, localFields: localFieldsOf(app) },
        {
          ...ports,
          privateFolderParents,
          // Valid until the program quits, for exactly these fields; after a refusal the question is repeated.
          mayUse: async ({ id, name }, fields) => {
            const terms = JSON.stringify([id, fields]);
            if (agreed.has(terms)) return true;
            const isAgreed = await confirmLocalFields(name, fields);
            if (isAgreed) agreed.add(terms);
            return isAgreed;
          },
        },
      ),
    onChanged: (appId) => emit('connectionTest.changed', { appId }),
  });
}
