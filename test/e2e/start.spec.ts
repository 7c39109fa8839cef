import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { addInventory, goTo, rowsNamed, waitForSync } from './steps.ts';

test('a start shows the data of the last run, and what has changed since', async ({
  app,
  page,
  profile,
  simulator,
}) => {
  const stored = join(profile, 'first-answers');
  // In front of all others, so that its row is in view.
  const name = '000-of-the-last-run';
  simulator.replaceAccount(({ projects }) => {
    Object.assign(projects.flatMap(({ instances }) => instances)[0] ?? {}, { name });
  });
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  await goTo(page, 'resources');
  await rowsNamed(page, name).first().waitFor();

  await test.step('the data is left when the program quits, and taken when it starts', async () => {
    await app.stop();
    expect(await readFile(stored, 'utf8')).toContain(name);
    const shown = await app.start();
    await rowsNamed(shown, name).first().waitFor();
    await expect.poll(() => existsSync(stored)).toBe(false);
  });

  await test.step('the data is also left when the system ends the program', async () => {
    const ended = once(app.electron.process(), 'exit');
    app.electron.process().kill('SIGTERM');
    await ended;
    expect(await readFile(stored, 'utf8')).toContain(name);
    const shown = await app.start();
    await rowsNamed(shown, name).first().waitFor();
    // The next step quits a moment later, while the program is still starting.
    await expect.poll(() => existsSync(stored), { intervals: [1] }).toBe(false);
  });

  await test.step('data that is different is replaced', async () => {
    await app.stop();
    const other = 'x'.repeat(name.length);
    await writeFile(stored, (await readFile(stored, 'utf8')).replaceAll(`"${name}"`, `"${other}"`));
    const shown = await app.start();
    await rowsNamed(shown, name).first().waitFor();
    await expect(rowsNamed(shown, other)).toHaveCount(0);
  });
});
