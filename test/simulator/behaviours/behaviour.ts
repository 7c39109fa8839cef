import type { Failure } from '../failures.ts';
import type { SimulatorOptions, SimulatorSettings } from '../simulator-types.ts';

/** How sure it is that OVHcloud does the same, the surest first. */
export const certainties = {
  recorded: 'somebody recorded the answer, or called the API to see it',
  specification: "read in OVHcloud's published specification of the API",
  client: "OVHcloud's own clients, console, types or documentation do or expect it",
  report: 'a bug report or another program quotes it',
  guess: 'not established; the tests run it in more than one way',
  'no claim': 'says nothing of OVHcloud: a fault of any network, or a control for tests',
} as const;

interface Known {
  /** In a few words, where the name of the row does not say it. */
  what: string;
  sure: Exclude<keyof typeof certainties, 'guess'>;
  /** Where it is known from. */
  source: string;
}

/** One way in which OVHcloud may answer what is not known. */
export interface Way {
  name: string;
  options?: SimulatorOptions;
  fail?: Failure;
  /** Set while the app is reading. */
  meanwhile?: SimulatorSettings;
  signIn?: 'consumer-key' | 'service-account';
}

interface Guess {
  what: string;
  sure: 'guess';
  /** What is known of it, and what is not. */
  source: string;
  /** The tests run each, and expect the same figures of all. */
  ways: readonly [Way, Way, ...Way[]];
  /** What cannot be the same, since one of the ways keeps it from being read. */
  apartFrom?: 'volume backups of regions with three zones' | 'the suspended project';
}

export type Behaviour = Known | Guess;

/** Where rows are known from, more than once. */
export const sources = {
  specification: 'ovh/ovhcloud-cli internal/assets/api-schemas/cloud.json',
  types: 'npm @datatr-ux/ovhcloud-types 1.0.84, the types of OVHcloud’s console',
  recording:
    'a European project of October 2026: PlatformRelay/landingzone-for-ovhcloud, tests/fixtures/ovhcloud/captured/20261007T133803Z-aeee',
  cliTest: 'a body in the tests of ovh/ovhcloud-cli',
  manager: 'ovh/manager',
} as const;
