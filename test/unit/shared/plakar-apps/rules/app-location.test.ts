import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostsOf, problemsOfFields } from '../../../../../shared/plakar-apps/rules/field-checks.ts';
import { partsOfLocation } from '../../../../../shared/plakar-apps/rules/app-location.ts';
import { serverAddressOf } from '../../../../../electron/plakar-apps/rules/app-address.ts';

describe('a location', () => {
  it.each([
    ['sftp://backup@host/srv', 'backup', 'host'],
    ['sftp://adm.in-1_a+b~c@host', 'adm.in-1_a+b~c', 'host'],
    ['sftp://HOST.example.:22', null, 'host.example'],
    ['sftp://[FD00::7]:22/srv', null, 'fd00::7'],
  ])('is parsed into its user and its host: %s', (location, user, host) => {
    expect(partsOfLocation(location)).toMatchObject({ user, host });
  });

  it.each([
    ['leads to another host than it seems to', 'sftp://evil.example#@good.example/'],
    ['leads to another host than it seems to', 'sftp://evil.example?@good.example/'],
    ['leads to another host than it seems to', 'sftp://good.example\\@evil.example/'],
    ['has two hosts', 'sftp://user@evil.example@good.example/'],
    ['has a host that is an option', 'sftp://-oProxyCommand=reboot/'],
    ['has a host that is an option', 'sftp://host;-oProxyCommand=reboot/'],
    ['has a user that is an option', 'sftp://-oProxyCommand=reboot@host/'],
    ['has a user that is an option, encoded', 'sftp://%2DoProxyCommand%3Dreboot@host/'],
    ['has a user that is a command', 'sftp://a;reboot@host/'],
    ['has a user that is a command', 'sftp://$(reboot)@host/'],
    ['has a user that is a command', 'sftp://`reboot`@host/'],
    ['has a user that is a command, encoded', 'sftp://a%3Breboot@host/'],
  ])('is none if it %s: %s', (_, location) => {
    expect(partsOfLocation(location)).toBeNull();
    expect(serverAddressOf('sftp', { location })).toBeNull();
    expect(hostsOf({ location })).toEqual([]);
    expect(
      problemsOfFields({ protocol: 'sftp', role: 'source', fields: { location }, secretKeys: [] }),
    ).toEqual({ location: 'location' });
  });

  it('leads where the URL standard says that it leads', () => {
    const signs = 'a b 0 . - _ ~ ! $ & ( ) * + , ; = : @ % / ? # | ^ ` " < > { } \t é \\'.split(
      ' ',
    );
    const pieces = [...signs, "'", ' ', '%40', '%2F', '@host', ':22', '[fd00::7]'];
    const anything = fc.array(fc.constantFrom(...pieces), { maxLength: 12 });
    fc.assert(
      fc.property(anything, (chosen) => {
        const location = `sftp://${chosen.join('')}`;
        const parts = partsOfLocation(location);
        if (parts === null) return;
        const { hostname, username } = new URL(location);
        expect(parts.host).toBe(hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase());
        expect(parts.user ?? '').toBe(username);
      }),
      { numRuns: 20_000 },
    );
  });
});
