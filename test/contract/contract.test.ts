import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calls, events } from '../../shared/bridge/contract.ts';
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
      // A record says by `propertyNames` what its keys may be.
      if (key === 'propertyNames') names.push(...namesOf(value));
      walk(value);
    }
  };
  walk(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' }));
  return names;
}

function namesOf(schema: unknown): string[] {
  const { enum: names } = z.object({ enum: z.array(z.string()).default([]) }).parse(schema);
  return names;
}

/** Where a key comes from, by key: a vault or a provider's reference, never the key itself. */
const sourcesOnly = new Set<string>(KeyField.options);

describe('the contract between window and main', () => {
  it.each(Object.entries(calls))(
    'answers %s with nothing that could hold a secret',
    (_name, call) => {
      const names = propertyNames(call.response).filter((name) => secretName.test(name));
      expect(names.filter((name) => !sourcesOnly.has(name))).toEqual([]);
    },
  );

  it.each(Object.entries(events))(
    'tells %s without anything that could hold a secret',
    (_name, event) => {
      expect(propertyNames(event).filter((name) => secretName.test(name))).toEqual([]);
    },
  );

  it('answers about keys with where they come from, never with what could be one', () => {
    const answered = { kind: 'vault', text: 'a key', value: 'a key' };
    const parsed = z.toJSONSchema(KeySource, { io: 'output' });
    expect(JSON.stringify(parsed)).not.toMatch(/"(text|value|key)":/);
    expect(KeySource.parse(answered)).toEqual({ kind: 'vault' });
  });

  it('takes secrets in these calls only', () => {
    const taking = Object.entries(calls)
      .filter(([, call]) => propertyNames(call.request).some((name) => secretName.test(name)))
      .map(([name]) => name);
    expect(taking).toEqual([
      'inventory.add',
      'inventory.update',
      'connection.test',
      'signin.begin',
      'provider.add',
      'provider.update',
      'provider.test',
      'vault.unlock',
      'vault.move',
      'vault.changePassphrase',
      'pointsource.add',
      'pointsource.setPassphrase',
      'controlplane.add',
      'controlplane.update',
      'controlplane.check',
      'app.add',
      'app.update',
      'network.setProxyLogin',
    ]);
  });

  it('names calls noun.verb and events noun.pastParticiple', () => {
    expect(Object.keys(calls).filter((name) => !/^[a-z]+\.[a-z]+[A-Za-z]*$/.test(name))).toEqual(
      [],
    );
    expect(Object.keys(events).filter((name) => !/^[a-z]+\.[a-z]+ed$/.test(name))).toEqual([]);
  });
});
