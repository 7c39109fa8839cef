import { accountBehaviours } from './account.ts';
import { answeringBehaviours } from './answering.ts';
import type { Behaviour } from './behaviour.ts';
import { failureBehaviours } from './failures.ts';
import { refusalBehaviours } from './refusals.ts';
import { routeBehaviours } from './routes.ts';
import { settingBehaviours } from './settings.ts';

/** Everything that the simulator does, by subject. */
export const behaviours: Record<string, Readonly<Record<string, Behaviour>>> = {
  Routes: routeBehaviours,
  Refusals: refusalBehaviours,
  Failures: failureBehaviours,
  'Options and settings': settingBehaviours,
  'Checks and headers': answeringBehaviours,
  'The account': accountBehaviours,
};
