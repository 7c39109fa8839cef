import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MainTextId, WindowTextId } from '../../shared/texts/catalogue.ts';
import { main as mainEnglish } from '../../shared/texts/en/main.ts';
import { window as english } from '../../shared/texts/en/window.ts';
import { main as mainFrench } from '../../shared/texts/fr/main.ts';
import { window as french } from '../../shared/texts/fr/window.ts';
import { Translator, type Values } from '../../shared/texts/translator.ts';

const englishLocale = 'en-GB';
const frenchLocale = 'fr-FR';

const inEnglish = new Translator<WindowTextId>(english, englishLocale);
const inFrench = new Translator<WindowTextId>(french, frenchLocale);
const mainInEnglish = new Translator<MainTextId>(mainEnglish, englishLocale);
const mainInFrench = new Translator<MainTextId>(mainFrench, frenchLocale);

/** A text of the window, in English. */
export const t = (id: WindowTextId, values?: Values) => written(inEnglish, id, values);
/** The same in French. */
export const tInFrench = (id: WindowTextId, values?: Values) => written(inFrench, id, values);
/** A text of main's dialogs, menu and tray in English. */
export const tOfMain = (id: MainTextId, values?: Values) => mainInEnglish.text(id, values);
export const tOfMainInFrench = (id: MainTextId, values?: Values) => mainInFrench.text(id, values);

/** The known values of a text. A missing value, or a pattern, becomes a group of its name. */
type Known = Readonly<Record<string, string | number | RegExp>>;

/** Matches a whole text with some unknown values. */
export const pattern = (id: WindowTextId, known?: Known) =>
  new RegExp(`^${source(inEnglish, id, known)}$`);
/** The same within a longer text. */
export const patternWithin = (id: WindowTextId, known?: Known) =>
  new RegExp(source(inEnglish, id, known));
/** A text with anything after it. */
export const patternAtStart = (id: WindowTextId, known?: Known) =>
  new RegExp(`^${source(inEnglish, id, known)}`);
export const patternInFrench = (id: WindowTextId, known?: Known) =>
  new RegExp(`^${source(inFrench, id, known, frenchLocale)}$`);

/** Elements are ignored. */
function written(
  translator: Translator<WindowTextId>,
  id: WindowTextId,
  values: Values = {},
): string {
  const format = translator.formatOf(id);
  const elements = Object.fromEntries(elementsIn(format.getAst()).map((name) => [name, join]));
  return String(format.format<string>({ ...elements, ...values }));
}

const join = (parts: string[]) => parts.join('');

function elementsIn(parts: readonly MessageFormatElement[]): string[] {
  return parts.flatMap((part) => {
    if (part.type === TYPE.tag) return [part.value, ...elementsIn(part.children)];
    if (part.type !== TYPE.plural) return [];
    return Object.values(part.options).flatMap(({ value }) => elementsIn(value));
  });
}

function source(
  translator: Translator<WindowTextId>,
  id: WindowTextId,
  known: Known = {},
  locale = englishLocale,
): string {
  const named = new Set<string>();
  return sourceOf(translator.formatOf(id).getAst(), null);

  function sourceOf(parts: readonly MessageFormatElement[], counted: string | null): string {
    return parts.map((part) => sourceOfPart(part, counted)).join('');
  }

  /** `counted`: the value that `#` stands for. */
  function sourceOfPart(part: MessageFormatElement, counted: string | null): string {
    if (part.type === TYPE.literal) return escaped(part.value);
    // Text in a separate element may be surrounded by spaces in a button's name too.
    if (part.type === TYPE.tag) return String.raw`\s*${sourceOf(part.children, counted)}\s*`;
    if (part.type === TYPE.pound) return sourceOfValue(counted ?? '', someNumber, false);
    if (part.type !== TYPE.plural) {
      return sourceOfValue(part.value, part.type === TYPE.number ? someNumber : '.+');
    }
    const count = known[part.value];
    const chosen =
      typeof count === 'number'
        ? (part.options[`=${count}`] ??
          part.options[new Intl.PluralRules(locale).select(count)] ??
          part.options['other'])
        : undefined;
    if (chosen !== undefined) return sourceOf(chosen.value, part.value);
    const all = Object.values(part.options).map(({ value }) => sourceOf(value, part.value));
    return `(?:${all.join('|')})`;
  }

  /** A group name can occur only once, and not inside an alternative. */
  function sourceOfValue(name: string, any: string, isGroup = true): string {
    const value = known[name] ?? new RegExp(any);
    if (typeof value === 'number') return escaped(new Intl.NumberFormat(locale).format(value));
    if (typeof value === 'string') return escaped(value);
    if (!isGroup || named.has(name)) return `(?:${value.source})`;
    named.add(name);
    return `(?<${name}>${value.source})`;
  }
}

const someNumber = String.raw`\d[\d,.\s]*`;

function escaped(text: string): string {
  return text
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`);
}
