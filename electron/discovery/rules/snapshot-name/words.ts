import { fold } from './tokens.ts';

/** The languages of OVHcloud's console. */
const locales = ['de', 'en-GB', 'en-US', 'en-CA', 'es', 'fr', 'fr-CA', 'it', 'pl', 'pt'];

/** Words of people and tools for a snapshot or a backup, without accents. */
const nouns = wordsOf(`
  snapshot snapshots snap snaps backup backups bkp bak copy autobackup autobackups autosnapshot autosnapshots
  sauvegarde sauvegardes instantane instantanes copie copies
  sicherung sicherungen datensicherung sicherungskopie schnappschuss momentaufnahme abbild
  copia copias respaldo respaldos instantanea instantaneas
  istantanea istantanee salvataggio
  kopia kopie migawka migawki
  instantaneo instantaneos`);

/** Words for how, or how often, it is made. */
const qualities = wordsOf(`
  auto automatic automated manual scheduled full hourly daily nightly weekly monthly
  automatique manuel manuelle
  horaire quotidien quotidienne journalier journaliere hebdomadaire hebdo mensuel mensuelle
  automatisch automatische manuell manuelle
  stundlich stundliche taglich tagliche wochentlich wochentliche monatlich monatliche
  automatico automatica horario horaria diario diaria semanal mensual
  manuale orario oraria giornaliero giornaliera quotidiano quotidiana settimanale mensile
  zapasowa zapasowe automatyczna automatyczny reczna reczny
  dzienna dzienny codzienna codzienny tygodniowa tygodniowy miesieczna miesieczny
  mensal`);

/** Words that join those with the instance's name or with the date. */
const joints = wordsOf(
  'of from for at on taken de du des le vom von der am del el di da dal z ze dnia do em',
);

/** `copia de seguridad`, `copie de secours`. Without a noun it is a machine: `web-secours`. */
const complements = wordsOf('securite secours seguridad sicurezza seguranca bezpieczenstwa');

export const isNoun = (text: string) => nouns.has(text);
export const isLabel = (text: string) => nouns.has(text) || qualities.has(text);
export const isJoint = (text: string) => joints.has(text);
export const isComplement = (text: string) => joints.has(text) || complements.has(text);

/**
 * Whole, or cut to three letters or more: in all these languages, short months are the beginning of whole ones, and
 * their length differs between browser versions. The only exception is `Mrz` on Windows.
 */
export function isMonth(text: string): boolean {
  return calendar().months.has(text);
}

export function isWeekday(text: string): boolean {
  return calendar().weekdays.has(text);
}

export function isWholeWeekday(text: string): boolean {
  return calendar().wholeWeekdays.has(text);
}

interface Calendar {
  months: ReadonlySet<string>;
  weekdays: ReadonlySet<string>;
  wholeWeekdays: ReadonlySet<string>;
}

let known: Calendar | null = null;

/**
 * Node.js and Electron come with all languages. Their tables contain what a list here would have to copy, including
 * Polish genitives. Built on first use, because it takes some milliseconds.
 */
function calendar(): Calendar {
  known ??= readCalendar();
  return known;
}

function readCalendar(): Calendar {
  const wholeWeekdays = namesOf('weekday', 'long');
  return {
    months: new Set(['mrz', ...namesOf('month', 'long').flatMap(cuts)]),
    // Short weekdays are not always beginnings: Polish `pt` is `piątek`.
    weekdays: new Set([...wholeWeekdays.flatMap(cuts), ...namesOf('weekday', 'short')]),
    wholeWeekdays: new Set(wholeWeekdays),
  };
}

/** The names alone, and as they appear in a date. */
function namesOf(part: 'month' | 'weekday', width: 'long' | 'short'): string[] {
  // Spaced so that they fall into all months and on all weekdays.
  const dates = Array.from({ length: 12 }, (_, index) => Date.UTC(2024, 0, 1 + 32 * index));
  const inDate = { day: 'numeric', year: 'numeric' } as const;
  return locales.flatMap((locale) =>
    [{}, inDate].flatMap((around) => {
      const options = { ...around, [part]: width, timeZone: 'UTC' };
      const format = new Intl.DateTimeFormat(locale, options);
      return dates.map((date) => {
        const named = format.formatToParts(date).find(({ type }) => type === part)?.value ?? '';
        // Without the dot, and only the first word of `sexta-feira`.
        return fold(named).split(/[^\p{L}]/u, 1)[0] ?? '';
      });
    }),
  );
}

function cuts(whole: string): string[] {
  const shortest = 3;
  return Array.from({ length: whole.length }, (_, index) => whole.slice(0, index + 1)).filter(
    ({ length }) => length >= shortest,
  );
}

export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
