import { isDeepStrictEqual } from 'node:util';
import { readCases } from './case-files.ts';
import { judgeCase } from './judge-case.ts';

/* `npm run --silent cases`: prints each recorded OVHcloud answer and whether it is read correctly. */

let isAllRight = true;
for (const from of readCases()) {
  const verdicts = await judgeCase(from);
  const wrong = verdicts.filter(({ expected, seen }) => !isDeepStrictEqual(seen, expected));
  const isRight = verdicts.length > 0 && wrong.length === 0;
  isAllRight &&= isRight;
  const claims = verdicts.map(({ claim }) => claim).join(', ');
  console.log(`${isRight ? 'as expected' : 'WRONG      '}  ${from.sure.padEnd(24)}${from.file}`);
  console.log(`             ${claims}`);
  for (const { claim, expected, seen } of wrong) {
    console.log(
      `             ${claim}: expected ${JSON.stringify(expected)}, saw ${JSON.stringify(seen)}`,
    );
  }
}
process.exitCode = isAllRight ? 0 : 1;
