/** Not allowed in a name on Windows or other systems, or invisible. */
const notInNames = /[<>:"/\\|?*\p{C}]+/gu;

/** A text as a part of a file name. */
function namePart(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(notInNames, '-')
    .replace(/\s+/gu, ' ')
    // Windows removes dots and spaces at the end.
    .replace(/^[. ]+|[. ]+$/g, '');
  return clean === '' ? '-' : clean;
}

/** `ovhcloud-coverage-Acme-2026-11-20.pdf`. `subject`: null if it is about everything. */
export function reportFileName(subject: string | null, day: string): string {
  const parts = ['ovhcloud-coverage', ...(subject === null ? [] : [namePart(subject)]), day];
  return `${parts.join('-')}.pdf`;
}

/** Different names, also from those in the folder: `report.pdf`, `report (2).pdf`. */
export function uniqueNames(names: readonly string[], inFolder: readonly string[]): string[] {
  const taken = new Set(inFolder.map(comparable));
  return names.map((name) => {
    const dot = name.lastIndexOf('.');
    let free = name;
    for (let number = 2; taken.has(comparable(free)); number += 1) {
      free = `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
    }
    taken.add(comparable(free));
    return free;
  });
}

/** Equal for names that are the same file on a system that ignores case: `ß` is `SS` in capitals. */
function comparable(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase();
}
