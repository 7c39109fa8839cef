/** The separator of the cells in a line. */
export type ListSeparator = ',' | ';';

/**
 * The separator at which Excel splits a CSV file that is opened by a double click: the list separator of the system's
 * region. It is the semicolon where numbers have a comma (betagouv/mon-service-securise#1764,
 * covoiturage-gouv-fr/mono#289), and in Switzerland. A first line `sep=;` would set it too, but then Excel ignores the
 * byte order mark and shows `Ã©` for `é` (Belphemur/vue-json-csv#43), and other readers take that line for a row.
 */
export function listSeparatorOf(locale: string): ListSeparator {
  try {
    const { region } = new Intl.Locale(locale).maximize();
    const decimal = new Intl.NumberFormat(locale).formatToParts(0.5);
    const isComma = decimal.some(({ type, value }) => type === 'decimal' && value === ',');
    return isComma || region === 'CH' ? ';' : ',';
  } catch {
    // Not a locale, such as `C`.
    return ',';
  }
}
