import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSigner } from '../../../../electron/ovh/signature.ts';
import { keys } from './fakes.ts';

describe('createSigner', () => {
  it('signs as OVHcloud documents it', async () => {
    const sign = await createSigner(keys);
    const url = 'https://eu.api.ovh.com/1.0/cloud/project?a=b';
    const text = `application-secret+consumer-key+GET+${url}++1700000000`;
    const digest = createHash('sha1').update(text).digest('hex');
    expect(sign(url, 1_700_000_000)).toBe(`$1$${digest}`);
  });
});
