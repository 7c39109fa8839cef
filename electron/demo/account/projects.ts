import type { Today } from './building.ts';
import { archives, staging } from './other-projects.ts';
import { production } from './production.ts';
import type { DemoProject } from './project.ts';

/**
 * The demo account: an online shop whose names, regions, states and sizes have the form of real ones. None of it
 * exists. Addresses are from ranges reserved for documentation (RFC 5737).
 */
export function demoProjects(today: Today): DemoProject[] {
  return [production(today), staging(today), archives(today)];
}
