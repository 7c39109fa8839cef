import { describe, expect, it } from 'vitest';
import { keysInText, maxPastedLength } from '../../../../../shared/accounts/rules/pasted-keys.ts';

const ak = '7kbG7Bk7S9Nt7ZSV';
const as = 'EXEgWIz07P0HYwtQDs7cNIqCiQaWSuHF';
const ck = 'MtSwSrPpN9qfVSmJhLbPyr2i45lSwPU1';
const all = { applicationKey: ak, applicationSecret: as, consumerKey: ck };
const europe = { kind: 'preset', name: 'ovh-eu' };

/** The keys, when a text has one set of them. */
const keysOf = (text: string) => {
  const found = keysInText(text);
  expect(found).toHaveLength(1);
  return found[0]?.keys;
};

describe('keys with names', () => {
  it.each([
    [
      'an ovh.conf',
      `[ovh-eu]\napplication_key=${ak}\napplication_secret=${as}\nconsumer_key=${ck}`,
    ],
    ['any order', `consumer_key = ${ck}\napplication_key : ${ak}\napplication_secret=${as}`],
    [
      'one line of JSON',
      JSON.stringify({ consumerKey: ck, applicationKey: ak, applicationSecret: as }),
    ],
    [
      'JSON in an object',
      JSON.stringify({ ovh: { applicationKey: ak, applicationSecret: as, consumerKey: ck } }),
    ],
    [
      'lines of JavaScript',
      `ovh({\n  appKey: '${ak}',\n  appSecret: '${as}',\n  consumerKey: '${ck}'\n})`,
    ],
    [
      'export lines',
      `export OVH_APPLICATION_KEY="${ak}"\nexport OVH_APPLICATION_SECRET=${as} # comment\nOVH_CONSUMER_KEY=${ck}\n`,
    ],
    [
      'PowerShell',
      `$env:OVH_APPLICATION_KEY = "${ak}"\r\n$env:OVH_APPLICATION_SECRET = "${as}"\r\n$env:OVH_CONSUMER_KEY = "${ck}"`,
    ],
    ['short names', `AK=${ak}\nAS=${as}\nCK=${ck}`],
    [
      'the page, on lines',
      `Application Key: ${ak}\nApplication Secret: ${as}\nConsumer Key: ${ck}`,
    ],
    [
      'the page, below each other',
      `Application name\nbackup\nApplication key\n${ak}\n\nApplication secret\n${as}\nConsumer Key:\n${ck}\n`,
    ],
    [
      'the page, as a table',
      `Application Key\t${ak}\nApplication Secret ${as}\nConsumer Key   ${ck}`,
    ],
  ])('are found in %s', (_what, text) => {
    expect(keysOf(text)).toEqual(all);
  });

  it('are found one at a time, in whichever field they are pasted', () => {
    expect(keysOf(`consumer_key=${ck}`)).toEqual({ consumerKey: ck });
  });

  it('name their endpoint: by the section, or by the setting', () => {
    const section = (name: string) => `[${name}]\nclient_id=id\nclient_secret=secret`;
    expect(keysInText(section('OVH-EU'))).toMatchObject([
      { section: 'ovh-eu', endpoint: europe, method: 'service-account' },
    ]);
    expect(keysInText(`endpoint=ovh-eu\nconsumer_key=${ck}`)).toMatchObject([{ endpoint: europe }]);
    expect(keysInText(section('http://127.0.0.1:8080/1.0'))).toMatchObject([
      { endpoint: { kind: 'custom', baseUrl: 'http://127.0.0.1:8080/1.0' } },
    ]);
    expect(keysInText(section('kimsufi-eu'))).toMatchObject([{ endpoint: null }]);
    expect(keysInText(`consumer_key=${ck}`)[0]?.endpoint).toBeUndefined();
  });

  it('are one set for each section and method, without the sections that have none', () => {
    const text = `[default]\nendpoint=ovh-eu\n[ovh-cli]\nproject=x\n[ovh-eu]\nconsumer_key=${ck}
[ovh-ca]\napplication_key=${ak}\nclient_id=id`;
    expect(keysInText(text).map(({ section, method }) => `${section} ${method}`)).toEqual([
      'ovh-eu consumer-key',
      'ovh-ca consumer-key',
      'ovh-ca service-account',
    ]);
  });

  it('are not taken from comments, nor from words that no key can be', () => {
    expect(keysInText(`# application_key=${ak}\nconsumer_key=é`)).toEqual([]);
    expect(keysInText('__proto__=x\nconstructor: y')).toEqual([]);
  });
});

describe('keys without names', () => {
  it.each([`${ak}\n${as}\n${ck}\n`, ` ${ak} ${as}  ${ck}`, `"${ak}"\r\n"${as}"\r\n"${ck}"`])(
    'are assigned in the order of OVHcloud’s page, which is reported: %j',
    (text) => {
      expect(keysInText(text)).toEqual([
        {
          section: '',
          endpoint: undefined,
          method: 'consumer-key',
          keys: all,
          isByOrder: true,
          unassigned: 0,
        },
      ]);
    },
  );

  it('of an application are two', () => {
    expect(keysOf(`${ak}\n${as}`)).toEqual({ applicationKey: ak, applicationSecret: as });
  });

  it('are not guessed when their order is another one', () => {
    for (const text of [`${as}\n${ak}\n${ck}`, `${as}\n${ck}\n${ak}`]) {
      expect(keysInText(text)).toMatchObject([
        { keys: { applicationKey: ak }, isByOrder: false, unassigned: 2 },
      ]);
    }
  });

  it.each([
    ak,
    as,
    `${as}\n${ck}`,
    `${ak}\n${ak}\n${as}`,
    `${ak}\n${as}\n${ck}\n${ck}`,
    '',
    'two words',
  ])('leave a text alone that is something else: %j', (text) => {
    expect(keysInText(text)).toEqual([]);
  });
});

it('ignores a text that is too long to be a file of keys', () => {
  expect(keysInText(`consumer_key=${ck}\n`.padEnd(maxPastedLength, '\n'))).toHaveLength(1);
  expect(keysInText(`consumer_key=${ck}\n`.padEnd(maxPastedLength + 1, '\n'))).toEqual([]);
});
