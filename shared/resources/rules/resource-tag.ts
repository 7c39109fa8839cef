const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask = 0xffffffffffffffffn;

/**
 * The tag that our `plakar` commands set and that identifies snapshots later: `ovh-` and 16 hexadecimal digits (FNV-1a
 * over the URN's UTF-16 units, low byte first). Contains no comma and no `!`, which are special in Plakar's filters.
 * Never change it: snapshots keep their tags for years.
 */
export function tagOf(urn: string): string {
  let hash = offsetBasis;
  for (let index = 0; index < urn.length; index += 1) {
    const unit = urn.charCodeAt(index);
    hash = ((hash ^ BigInt(unit & 0xff)) * prime) & mask;
    hash = ((hash ^ BigInt(unit >> 8)) * prime) & mask;
  }
  return `ovh-${hash.toString(16).padStart(16, '0')}`;
}

const form = /^ovh-[0-9a-f]{16}$/;

/** Whether a tag has our format, for any resource. */
export function isOurTag(tag: string): boolean {
  return form.test(tag);
}
