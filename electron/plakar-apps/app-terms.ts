import { plainFields, problemsOfFields } from '../../shared/plakar-apps/rules/field-checks.ts';
import { integrationsFor } from '../../shared/plakar-apps/rules/app-fit.ts';
import { protocolOf } from '../../shared/plakar-apps/rules/integration-fields.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { Resource, ResourceRole } from '../../shared/resources/resource.ts';
import type { AppSettings, PlakarApp } from '../../shared/plakar-apps/plakar-app.ts';
import type { SecretsPlan } from './app-secrets.ts';

/** Throws `plakarApp.notFitting` when Plakar has no integration of this kind for the resource and role. */
export function assertFits(
  resource: Resource,
  role: ResourceRole,
  protocol: PlakarApp['protocol'],
): void {
  const fit = integrationsFor(resource, role);
  if (fit.kind === 'none' || !fit.protocols.includes(protocol)) {
    throw new AppError('plakarApp.notFitting');
  }
}

/** Returns the fields of an app from a form, validated against the table. Throws `plakarApp.wrongFields`. */
export function described(settings: AppSettings, role: ResourceRole, { sources }: SecretsPlan) {
  const { name, protocol, environment, dataClasses, temperature } = settings;
  const secretKeys = Object.keys(sources);
  const problems = problemsOfFields({ protocol, role, fields: settings.fields, secretKeys });
  const wrong = Object.keys(problems);
  if (wrong.length > 0) throw new AppError('plakarApp.wrongFields', { message: wrong.join(', ') });
  return {
    name,
    protocol,
    integration: protocolOf(protocol).integration,
    fields: plainFields(protocol, role, settings.fields),
    sources,
    environment: role === 'source' ? environment : null,
    dataClasses: role === 'source' ? [...new Set(dataClasses)] : [],
    temperature: role === 'store' ? (temperature ?? 'standard') : null,
  };
}

/** Whether a connection test of one also applies to the other. */
export function isSameAccess(before: PlakarApp, after: PlakarApp, { typed }: SecretsPlan): boolean {
  return Object.keys(typed).length === 0 && accessOf(before) === accessOf(after);
}

function accessOf({ protocol, fields, sources }: PlakarApp): string {
  return JSON.stringify([protocol, fields, sources]);
}
