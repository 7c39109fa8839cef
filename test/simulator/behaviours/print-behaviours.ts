import { certainties } from './behaviour.ts';
import { behaviours } from './behaviours.ts';

/* `npm run behaviours`: prints the simulator's behaviours with their confidence and source. */
const rows = Object.values(behaviours).flatMap((group) => Object.values(group));
for (const [sure, meaning] of Object.entries(certainties)) {
  const count = rows.filter((row) => row.sure === sure).length;
  console.log(`${String(count).padStart(4)}  ${sure.padEnd(14)}${meaning}`);
}
for (const [about, group] of Object.entries(behaviours)) {
  console.log(`\n${about}`);
  for (const [name, row] of Object.entries(group)) {
    console.log(`  ${row.sure.padEnd(14)}${name}: ${row.what}`);
    console.log(`  ${''.padEnd(14)}  ${row.source}`);
    if (row.sure !== 'guess') continue;
    console.log(`  ${''.padEnd(14)}  tested: ${row.ways.map((way) => way.name).join(' · ')}`);
  }
}
