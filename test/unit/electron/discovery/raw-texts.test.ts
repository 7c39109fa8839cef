import { describe, expect, it } from 'vitest';
import { type RawText, RawTexts, TextPacker } from '../../../../electron/discovery/raw-texts.ts';

const textOf = (index: number) =>
  JSON.stringify({ index, note: '🚀ü'.repeat(index % 50), same: 'x'.repeat(3000) });

/** Enough for more blocks than stay unpacked; the last one is not full. */
const count = 1600;

function packed(): Map<string, RawText> {
  const packer = new TextPacker();
  return new Map(
    Array.from({ length: count }, (_, index) => [`${index}`, packer.add(textOf(index))]),
  );
}

describe('packed texts', () => {
  it('are read as they were added, in any order', () => {
    const texts = new RawTexts(packed());
    for (let index = 0; index < count; index += 1) {
      const other = (index * 389) % count;
      expect(texts.get(`${index}`)).toBe(textOf(index));
      expect(texts.get(`${other}`)).toBe(textOf(other));
    }
  });

  it('are read while further texts are added', () => {
    const packer = new TextPacker();
    const raws = new Map<string, RawText>();
    const texts = new RawTexts(raws);
    for (let index = 0; index < count; index += 1) {
      raws.set(`${index}`, packer.add(textOf(index)));
      expect(texts.get(`${index}`)).toBe(textOf(index));
      expect(texts.get('0')).toBe(textOf(0));
    }
  });

  it('are a map, also with texts that are not packed', () => {
    const texts = new RawTexts(new Map([...packed(), ['plain', '{}']]));
    const expected = Array.from({ length: count }, (_, index) => [`${index}`, textOf(index)]);
    expected.push(['plain', '{}']);
    expect([...texts]).toEqual(expected);
    expect([...texts.values()]).toEqual(expected.map(([, text]) => text));
    expect([...texts.keys()]).toEqual(expected.map(([urn]) => urn));
    const seen: string[][] = [];
    texts.forEach((text, urn) => seen.push([urn, text]));
    expect(seen).toEqual(expected);
    expect([texts.size, texts.has('plain'), texts.has('other'), texts.get('other')]).toEqual([
      count + 1,
      true,
      false,
      undefined,
    ]);
  });
});
