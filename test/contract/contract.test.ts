import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calls } from '../../shared/bridge/contract.ts';
import { events } from '../../shared/bridge/events.ts';
import { KeyField, KeySource } from '../../shared/accounts/sign-in.ts';

const secretName =
  /secret|password|consumer_?key|application_?key|api_?key|private_?key|cipher|token|passphrase/i;

function propertyNames(schema: z.ZodType): string[] {
  const names: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties' && typeof value === 'object')
        names.push(...Object.keys(value ?? {}));
      // A record restricts its keys with `propertyNames`.
      if (key === 'propertyNames') names.push(...namesOf(value));
      walk(value);
    }
  };
  walk(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' }));
  return names;
}

function secretNamesIn(schema: z.ZodType): string[] {
  return propertyNames(schema).filter((name) => secretName.test(name));
}

function namesOf(schema: unknown): string[] {
  const { enum: names } = z.object({ enum: z.array(z.string()).default([]) }).parse(schema);
  return names;
}

/** Where each key comes from: the vault or a provider's reference, never the key itself. */
const sourcesOnly = new Set<string>(KeyField.options);

describe('the contract between window and main', () => {
  it('has no answer or event that could contain a secret', () => {
    const outgoing = [
      ...Object.entries(calls).map(([name, { response }]) => [name, response] as const),
      ...Object.entries(events),
    ];
    const leaking = outgoing.flatMap(([name, schema]) =>
      secretNamesIn(schema)
        .filter((property) => !sourcesOnly.has(property))
        .map((property) => `${name}: ${property}`),
    );
    expect(leaking).toEqual([]);
  });

  it('answers about keys with their origin, never with a possible key', () => {
    const answered = { kind: 'vault', text: 'a key', value: 'a key' };
    const parsed = z.toJSONSchema(KeySource, { io: 'output' });
    expect(JSON.stringify(parsed)).not.toMatch(/"(text|value|key)":/);
    expect(KeySource.parse(answered)).toEqual({ kind: 'vault' });
  });

  it('marks exactly the calls that take a secret', () => {
    const taking = Object.entries(calls).filter(
      ([, { request }]) => secretNamesIn(request).length > 0,
    );
    const marked = Object.entries(calls).filter(([, each]) => 'takesSecrets' in each);
    expect(taking.length).toBeGreaterThan(10);
    expect(marked.map(([name]) => name)).toEqual(taking.map(([name]) => name));
  });

  it('names calls noun.verb and events noun.pastParticiple', () => {
    expect(
      Object.keys(calls).filter((name) => !/^[a-z]+[A-Za-z]*\.[a-z]+[A-Za-z]*$/.test(name)),
    ).toEqual([]);
    expect(Object.keys(events).filter((name) => !/^[a-z]+[A-Za-z]*\.[a-z]+ed$/.test(name))).toEqual(
      [],
    );
  });
});
