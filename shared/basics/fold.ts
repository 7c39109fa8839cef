const plain = /^[\x20-\x7e]*$/;
const marks = /\p{Mn}+/gu;

/** Lower case without accents, for searching. “Été” and “éte” both become “ete”. */
export function fold(text: string): string {
  return plain.test(text)
    ? text.toLowerCase()
    : text.normalize('NFD').replace(marks, '').toLowerCase();
}
