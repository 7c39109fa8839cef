import type { ElectronApplication } from '@playwright/test';

/* Playwright cannot drive the system's dialogs. Here they answer automatically, from the moment this is set. */

/** Answers the program's own questions and records them. `about`: agrees to those that do not start with it. */
export function answerQuestions(
  app: ElectronApplication,
  answer: 'yes' | 'no',
  about = '',
): Promise<void> {
  return app.evaluate(
    ({ dialog }, { meant, beginning }) => {
      const asked: Electron.MessageBoxOptions[] = [];
      Object.assign(globalThis, { asked });
      dialog.showMessageBox = async (...given: unknown[]) => {
        const question = given.at(-1) as Electron.MessageBoxOptions;
        asked.push(question);
        const response = question.message.startsWith(beginning) ? meant : 0;
        return { response, checkboxChecked: false };
      };
    },
    { meant: answer === 'yes' ? 0 : 1, beginning: about },
  );
}

/** The questions since then, message and detail. */
export async function questionsOf(app: ElectronApplication): Promise<string[]> {
  const asked = await askedIn(app);
  return asked.map(({ message, detail }) => `${message}\n${detail}`);
}

/** The questions since then, without details. */
export async function messagesOf(app: ElectronApplication): Promise<string[]> {
  return (await askedIn(app)).map(({ message }) => message);
}

function askedIn(app: ElectronApplication) {
  return app.evaluate(() =>
    (globalThis as unknown as { asked: Electron.MessageBoxOptions[] }).asked.map(
      ({ message, detail = '' }) => ({ message, detail }),
    ),
  );
}

/** The file chosen for reading. */
export function chooseFile(app: ElectronApplication, path: string): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
}

/** The path chosen for writing; null: the dialog is cancelled. */
export function saveTo(app: ElectronApplication, path: string | null): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
  }, path);
}
