import type { ElectronApplication, Page } from '@playwright/test';

/** Answers the app's own questions from now on: yes, or no. */
export function answerQuestions(app: ElectronApplication, answer: 'yes' | 'no'): Promise<void> {
  return app.evaluate(
    ({ dialog }, response) => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      dialog.showMessageBox = async (...given: unknown[]) => {
        asked.push((given.at(-1) as Electron.MessageBoxOptions).message);
        return { response, checkboxChecked: false };
      };
    },
    answer === 'yes' ? 0 : 1,
  );
}

export function questionsOf(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}

/** The section on updates in the settings. */
export async function openUpdates(page: Page) {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  return page.getByRole('region', { name: 'Updates' });
}
