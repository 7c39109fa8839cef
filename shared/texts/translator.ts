import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';

/** Values to insert, by name. */
export type Values = Record<string, PrimitiveType>;

/** Formats the texts of one language. `Id` is `group.key`. */
export class Translator<Id extends string> {
  readonly #texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly #locale: string;
  readonly #formats = new Map<Id, IntlMessageFormat>();

  /** `locale` determines number formats and plural rules. */
  constructor(texts: Readonly<Record<string, Readonly<Record<string, string>>>>, locale: string) {
    this.#texts = texts;
    this.#locale = locale;
  }

  /** Throws if a value of the text is missing. */
  text(id: Id, values?: Values): string {
    // Most texts have no values and need no parsing.
    return values === undefined ? this.#messageOf(id) : String(this.formatOf(id).format(values));
  }

  /** The parsed text, for values that are not strings. */
  formatOf(id: Id): IntlMessageFormat {
    let format = this.#formats.get(id);
    if (!format) {
      format = new IntlMessageFormat(this.#messageOf(id), this.#locale);
      this.#formats.set(id, format);
    }
    return format;
  }

  #messageOf(id: Id): string {
    const dot = id.indexOf('.');
    const message = this.#texts[id.slice(0, dot)]?.[id.slice(dot + 1)];
    if (message === undefined) throw new Error(`There is no text ${id}.`);
    return message;
  }
}
