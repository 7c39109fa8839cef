import { describe, expect, it } from 'vitest';
import { isOurTag, tagOf } from '../../../../../shared/resources/rules/resource-tag.ts';

describe('tagOf', () => {
  it('never changes, because snapshots retain their tags', () => {
    expect(
      tagOf('urn:v1:eu:resource:publicCloudProject:p1:volume:region:GRA11:v1'),
    ).toMatchInlineSnapshot(`"ovh-8d958635742177fc"`);
  });

  it('differs between resources that differ in one letter', () => {
    expect(tagOf('urn:a')).not.toBe(tagOf('urn:b'));
  });

  it('has neither a comma nor an exclamation mark, whatever the URN has', () => {
    expect(isOurTag(tagOf('urn:é,!日本'))).toBe(true);
  });
});

describe('isOurTag', () => {
  it.each(['nightly', 'ovh-', 'ovh-123', 'ovh-0123456789ABCDEF', 'xovh-0123456789abcdef'])(
    'does not recognise %s as one',
    (tag) => {
      expect(isOurTag(tag)).toBe(false);
    },
  );
});
