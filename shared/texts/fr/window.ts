import type { WindowTexts } from '../catalogue.ts';
import { accounts } from './accounts.ts';
import { approvals } from './approvals.ts';
import { common } from './common.ts';
import { coverage } from './coverage.ts';
import { demo } from './demo.ts';
import { errors } from './errors.ts';
import { exports } from './exports.ts';
import { frame } from './frame.ts';
import { guide } from './guide.ts';
import { inventories } from './inventories.ts';
import { kinds } from './kinds.ts';
import { kit } from './kit.ts';
import { network } from './network.ts';
import { nextSteps } from './next-steps.ts';
import { plakarApps } from './plakar-apps.ts';
import { report } from './report.ts';
import { resources } from './resources.ts';
import { restorePoints } from './restore-points.ts';
import { secretProviders } from './secret-providers.ts';
import { settings } from './settings.ts';
import { status } from './status.ts';
import { support } from './support.ts';
import { sync } from './sync.ts';
import { updates } from './updates.ts';
import { vault } from './vault.ts';

/** Texts of the window in French. */
export const window: WindowTexts = {
  accounts,
  approvals,
  common,
  coverage,
  demo,
  errors,
  exports,
  frame,
  guide,
  inventories,
  kinds,
  kit,
  network,
  nextSteps,
  plakarApps,
  report,
  resources,
  restorePoints,
  secretProviders,
  settings,
  status,
  support,
  sync,
  updates,
  vault,
};
