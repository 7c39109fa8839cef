/** What separates the cells of a line. */
export type ListSeparator = ',' | ';';

/**
 * What Excel separates the columns of a CSV file at when it opens it by a double click: the list separator of
 * the system's region, which is the semicolon where the comma is in numbers (betagouv/mon-service-securise#1764,
 * covoiturage-gouv-fr/mono#289), and in Switzerland. A first line `sep=;` would set it too, but then Excel
 * ignores the byte order mark and shows `Ã©` for `é` (Belphemur/vue-json-csv#43), and for other readers that
 * line is a row.
 */
export function listSeparatorOf(locale: string): ListSeparator {
  try {
    const { region } = new Intl.Locale(locale).maximize();
    const decimal = new Intl.NumberFormat(locale).formatToParts(0.5);
    const isComma = decimal.some(({ type, value }) => type === 'decimal' && value === ',');
    return isComma || region === 'CH' ? ';' : ',';
  } catch {
    // No locale, such as `C`.
    return ',';
  }
}
