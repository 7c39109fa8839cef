import { bucketAddressOf, serverAddressOf } from '../rules/app-address.ts';
import type { LocalField } from '../rules/local-fields.ts';
import { AppError } from '../../../shared/bridge/errors.ts';
import type { NoPlakar, PlakarApp } from '../../../shared/plakar-apps/plakar-app.ts';
import type { AssertApproved } from '../../approvals/approvals.ts';
import { addressesOfApp } from '../../approvals/address.ts';
import type { NodeRoute } from '../../http/node-fetch.ts';
import type { Processes } from '../../processes/processes.ts';
import { orAborted } from '../../http/link-signals.ts';
import { findOnPath } from '../../processes/on-path.ts';
import type { Fetch } from '../../secret-providers/secret-reader.ts';
import { fetchTrustingAnyone } from '../../secret-providers/trusting-fetch.ts';
import type { TestResult, TestMethod } from './app-tester.ts';
import { pingByPlakar } from './plakar-ping.ts';
import { reach } from './reach.ts';

interface TestMethodForPorts extends NodeRoute {
  assertAgreed: AssertApproved;
  fetch: Fetch;
  processes: Processes;
  environment: Readonly<Record<string, string | undefined>>;
  /** Folders to create private folders in. */
  privateFolderParents: readonly string[];
  now: () => Date;
  /** Asks the user whether plakar may be started with the programs and files in these fields. */
  mayUse: (app: PlakarApp, fields: readonly LocalField[]) => Promise<boolean>;
}

interface Tested {
  app: PlakarApp;
  values: Readonly<Record<string, string>>;
  signal: AbortSignal;
  localFields: readonly LocalField[];
}

/** `ssh` and the databases' programs usually time out earlier. */
const pingMs = 60_000;
const reachMs = 15_000;

/**
 * Tests a bucket with a signed request, anything else with plakar, or without plakar by checking whether the server
 * answers.
 */
export function testMethodFor(tested: Tested, ports: TestMethodForPorts): TestMethod {
  return tested.app.protocol === 's3' ? requestTest(tested, ports) : new ServerTest(tested, ports);
}

function requestTest({ values, signal }: Tested, ports: TestMethodForPorts): TestMethod {
  const tried = { means: 'request', noPlakar: null } as const;
  return {
    tried,
    async run() {
      const address = bucketAddressOf(values);
      if (address === null) throw new AppError('connection.wrongLocation');
      // Several megabytes that only this test needs.
      const { headBucket } = await import('./s3-head.ts');
      const trustsAnyone =
        values['tls_insecure_no_verify'] === 'true' && values['use_tls'] !== 'false';
      await headBucket({
        address,
        accessKey: values['access_key'] ?? '',
        secretAccessKey: values['secret_access_key'] ?? '',
        fetch: trustsAnyone ? fetchTrustingAnyone(ports) : ports.fetch,
        now: ports.now,
        signal,
      });
      return { outcome: 'works', ...tried, seen: null };
    },
  };
}

class ServerTest implements TestMethod {
  readonly #tested: Tested;
  readonly #ports: TestMethodForPorts;
  #tried: TestMethod['tried'] = { means: 'plakar', noPlakar: null };

  constructor(tested: Tested, ports: TestMethodForPorts) {
    this.#tested = tested;
    this.#ports = ports;
  }

  get tried(): TestMethod['tried'] {
    return this.#tried;
  }

  async run(): Promise<TestResult> {
    const { app, values, signal } = this.#tested;
    if (app.protocol === 's3') throw new Error('A bucket is asked by a request.');
    // A location that this program cannot read is refused, although plakar may read it differently.
    const address = serverAddressOf(app.protocol, values);
    if (address === null) throw new AppError('connection.wrongLocation');
    // plakar and direct connections bypass the guarded `fetch`, so the check is done here.
    for (const each of addressesOfApp(app)) this.#ports.assertAgreed(each);
    const noPlakar = await this.#ping();
    if (noPlakar === null) return { outcome: 'works', ...this.#tried, seen: null };
    this.#tried = { means: 'reach', noPlakar };
    // The app's fields without secrets: none of them are sent.
    const { protocol, fields } = app;
    const seen = await reach({ address, protocol, fields, timeoutMs: reachMs, signal });
    return { outcome: 'reachable', ...this.#tried, seen };
  }

  /** Null when plakar reports that it works. */
  async #ping(): Promise<NoPlakar | null> {
    const { app, values, signal, localFields } = this.#tested;
    const { environment, mayUse } = this.#ports;
    const executable = await findOnPath('plakar', environment);
    if (executable === null) return 'not-found';
    if (app.role === 'store') throw new Error('Only buckets are stores.');
    if (localFields.length > 0) {
      // The question can stay open indefinitely; a vault that locks cannot wait for it.
      const isAllowed = await orAborted(mayUse(app, localFields), signal);
      if (!isAllowed) throw new AppError('connection.notAllowed');
    }
    signal.throwIfAborted();
    const { role } = app;
    return pingByPlakar(
      { executable, role, values, signal },
      { ...this.#ports, timeoutMs: pingMs },
    );
  }
}
