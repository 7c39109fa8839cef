import type { Failure } from '../failures.ts';
import type { SimulatorOptions, SimulatorSettings } from '../simulator-types.ts';

/** Confidence that OVHcloud behaves the same, highest first. */
export const certainties = {
  recorded: 'somebody recorded the answer, or called the API to see it',
  specification: "read in OVHcloud's published specification of the API",
  client: "OVHcloud's own clients, console, types or documentation do or expect it",
  report: 'a bug report or another program quotes it',
  guess: 'not established; the tests run it in more than one way',
  'no claim': 'says nothing of OVHcloud: a fault of any network, or a control for tests',
} as const;

interface Known {
  /** A short addition where the name of the row does not say it. */
  what: string;
  sure: Exclude<keyof typeof certainties, 'guess'>;
  /** Source of the knowledge. */
  source: string;
}

/** One of OVHcloud's possible answers where the real one is unknown. */
export interface Way {
  name: string;
  options?: SimulatorOptions;
  fail?: Failure;
  /** Set while the program reads the account. */
  meanwhile?: SimulatorSettings;
  signIn?: 'consumer-key' | 'service-account';
}

interface Guess {
  what: string;
  sure: 'guess';
  /** What is known about it, and what is not. */
  source: string;
  /** The tests run each one, and expect the same figures from all. */
  ways: readonly [Way, Way, ...Way[]];
  /** What cannot be equal, because one of the variants makes it unreadable. */
  apartFrom?: 'volume backups of regions with three zones' | 'the suspended project';
}

export type Behaviour = Known | Guess;

/** Sources that several rows share. */
export const sources = {
  specification: 'ovh/ovhcloud-cli internal/assets/api-schemas/cloud.json',
  types: 'npm @datatr-ux/ovhcloud-types 1.0.84, the types of OVHcloud’s console',
  recording:
    'a European project of October 2026: PlatformRelay/landingzone-for-ovhcloud, tests/fixtures/ovhcloud/captured/20261007T133803Z-aeee',
  cliTest: 'a body in the tests of ovh/ovhcloud-cli',
  manager: 'ovh/manager',
} as const;
