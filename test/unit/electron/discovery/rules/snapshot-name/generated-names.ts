import * as fc from 'fast-check';

/** Names of instances, and the ways in which people, tools and OVHcloud's console date them. */

export const locales = ['de', 'en-GB', 'en-US', 'en-CA', 'es', 'fr', 'fr-CA', 'it', 'pl', 'pt'];

const styles = ['short', 'medium', 'long', 'full'] as const;

/** Every pair of styles, and the options that pages often use instead. */
export const formats: Intl.DateTimeFormatOptions[] = [
  ...styles.flatMap((dateStyle) => [
    { dateStyle },
    ...styles.map((timeStyle) => ({ dateStyle, timeStyle })),
  ]),
  {},
  { dateStyle: 'short', timeStyle: 'short', hour12: true },
  { dateStyle: 'long', timeStyle: 'medium', hour12: false },
  { year: 'numeric', month: '2-digit', day: '2-digit' },
  { year: '2-digit', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric' },
  { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' },
  { year: '2-digit', month: 'short', day: '2-digit' },
  { weekday: 'short', year: 'numeric', month: 'numeric', day: 'numeric' },
  { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' }, // prettier-ignore
  { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', fractionalSecondDigits: 3 }, // prettier-ignore
  { year: 'numeric', month: 'numeric', day: 'numeric', timeZoneName: 'shortOffset' },
  { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'longOffset' }, // prettier-ignore
];

export const dates = fc.date({
  min: new Date('2000-01-02T00:00:00Z'),
  max: new Date('2099-12-30T00:00:00Z'),
  noInvalidDate: true,
});

/** As in all browsers. */
export const zones = fc.constantFrom('UTC', ...Intl.supportedValuesOf('timeZone'));

const hostName = fc.stringMatching(/^[a-z0-9]([a-z0-9_.-]{0,24}[a-z0-9])?$/);

/** Mostly host names; occasionally anything that can be typed. */
export const instanceNames = fc.oneof(
  { weight: 4, arbitrary: hostName },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
);

/** Between name and date. */
export const spaces = fc.constantFrom(' ', '  ', ' - ', ', ', '\u00a0', '\u202f', ' – ');
export const signs = fc.constantFrom('-', '_', '.', '@', '--', ' ', ' - ', ' (');

/** Words beside a date, in the console's languages and with their accents. */
export const labels = fc.constantFrom(
  'backup', 'Backup', 'snapshot', 'daily', 'auto', 'daily backup', 'sauvegarde', 'Sauvegarde quotidienne',
  'instantané', 'copie de secours', 'quotidien', 'Sicherung', 'automatische Sicherung', 'täglich', 'respaldo',
  'copia de seguridad', 'copia', 'copia di sicurezza', 'istantanea', 'giornaliero', 'kopia',
  'kopia zapasowa', 'migawka', 'ręczna', 'cópia de segurança', 'instantâneo', 'diário',
); // prettier-ignore

/** Prefixes that mark a name as a backup. */
export const heads = fc.constantFrom(
  'backup-', 'backup_', 'Backup of ', 'snapshot of ', 'snapshot-', 'daily-backup-', 'auto backup ',
  'sauvegarde de ', 'sauvegarde-', 'Sicherung von ', 'copia de seguridad de ', 'respaldo-', 'kopia zapasowa ',
  'instantané de ', 'backup di ', 'cópia de ',
); // prettier-ignore

const two = (number: number) => String(number).padStart(2, '0');

/** Suffixes that scripts append. */
const stampsOf = (date: Date): string[] => {
  const [year, month, day, hour, minute, second] = date
    .toISOString()
    .split(/[-T:.]/)
    .slice(0, 6) as [string, string, string, string, string, string];
  const offset = `${two(date.getUTCDate() % 13)}:${['00', '30', '45'][date.getUTCHours() % 3]}`;
  const compact = `${year}${month}${day}`;
  return [
    `${year}-${month}-${day}`,
    `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
    `${year}-${month}-${day}T${hour}:${minute}:${second}+${offset}`,
    `${year}-${month}-${day}T${hour}:${minute}:${second}-${offset}`,
    date.toISOString(),
    `${year}-${month}-${day}_${hour}-${minute}-${second}`,
    `${year}-${month}-${day}-${hour}-${minute}`,
    `${year}-${month}-${day} ${hour}h${minute}`,
    `${year}-${month}-${day} ${hour}:${minute}:${second} +${offset.replace(':', '')}`,
    `${year}/${month}/${day} ${hour}:${minute}`,
    compact,
    `${compact}${hour}${minute}`,
    `${compact}${hour}${minute}${second}`,
    `${compact}T${hour}${minute}${second}Z`,
    `${compact}-${hour}${minute}${second}`,
    `${compact}_${hour}${minute}`,
  ];
};

export const stamps = dates.chain((date) => fc.constantFrom(...stampsOf(date)));

export const epochs = fc
  .integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2059, 11, 31) })
  .chain((time) => fc.constantFrom(String(Math.floor(time / 1000)), String(time)));
