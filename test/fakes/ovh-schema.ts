import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';

const file = fileURLToPath(new URL('../simulator/ovh-schemas.json', import.meta.url));
const schemas: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The properties of a type, e.g. `cloud.Region`. */
function propertiesOf(type: string): Record<string, unknown> {
  const schema = schemas[type];
  if (!isObject(schema) || !isObject(schema['properties'])) throw new Error(`No type ${type}`);
  return schema['properties'];
}

export function nullableProperties(type: string): string[] {
  return Object.entries(propertiesOf(type))
    .filter(([, property]) => isObject(property) && property['nullable'] === true)
    .map(([name]) => name);
}

/**
 * OpenAPI to JSON schema: `nullable` becomes a choice, and every object is closed and complete. The published schemas
 * require nothing; the simulator sends every property anyway.
 */
function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (!isObject(value)) return value;
  const { nullable, ...rest } = value;
  const converted = Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => !key.startsWith('x-') && !annotations.has(key))
      .map(([key, each]) => [
        key,
        key === 'properties' ? convertEach(each) : key === '$ref' ? pointer(each) : convert(each),
      ]),
  );
  if (isObject(converted['properties'])) {
    converted['additionalProperties'] = false;
    converted['required'] = Object.keys(converted['properties']);
  }
  return nullable === true ? { anyOf: [converted, { type: 'null' }] } : converted;
}

const annotations = new Set(['description', 'readOnly', 'example', 'deprecated']);

const pointer = (ref: unknown) => String(ref).replace('#/', '#/$defs/');

/** Property names are not keywords: a property may be called `format` or `description`. */
function convertEach(properties: unknown): unknown {
  if (!isObject(properties)) return properties;
  return Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, convert(each)]));
}

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
ajv.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
ajv.addFormat('ip-block', /^[0-9a-f.:]+(\/\d+)?$/);
ajv.addSchema({ $id: 'ovh', $defs: convertEach(schemas) });

const validators = new Map<string, ValidateFunction>();

/** How a value differs from its type, in words; empty when it does not. */
export function differences(type: string, value: unknown): string[] {
  let validate = validators.get(type);
  if (validate === undefined) {
    validate = ajv.compile({ $ref: `ovh#/$defs/${type}` });
    validators.set(type, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const name = params['additionalProperty'] ?? params['missingProperty'];
    return `${type}${instancePath.replaceAll(/\/\d+/g, '')}: ${message} ${name ?? ''}`.trim();
  });
}
