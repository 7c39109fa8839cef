import { startUpdateFeed } from '../update-feed/update-feed.ts';
import { expect, test } from './fixtures.ts';
import { answerQuestions, messagesOf } from './dialogs.ts';
import { openUpdates } from './steps.ts';
import { t } from './texts.ts';

// This test's feed has a certificate that no authority signed.
test.use({ args: ['--ignore-certificate-errors'] });

test('a feed is set, approved outside the window, requested, and removed', async ({
  app,
  page,
}) => {
  const feed = await startUpdateFeed({ version: '9.0.0', content: 'program' });
  const section = await openUpdates(page);
  const field = section.getByRole('textbox', { name: t('updates.feed') });
  const save = section.getByRole('button', { name: t('updates.feedSave') });
  // A development build, or a packaged folder that was not installed.
  await expect(
    section
      .getByText(t('updates.methodDevelopment'))
      .or(section.getByText(t('updates.methodArchive')))
      .first(),
  ).toBeVisible();
  await expect(section.getByRole('button', { name: t('updates.check') })).toHaveCount(0);

  await test.step('an address without https is refused without a question', async () => {
    await answerQuestions(app.electron, 'yes');
    await field.fill('http://updates.example.com/');
    await save.click();
    await expect(section.getByRole('alert')).toContainText(t('errors.update.invalidFeed.title'));
    expect(await messagesOf(app.electron)).toEqual([]);
  });

  await test.step('nothing changes if the user does not agree', async () => {
    await answerQuestions(app.electron, 'no');
    await field.fill(feed.address);
    await save.click();
    await expect.poll(() => messagesOf(app.electron)).toHaveLength(1);
    await expect(section.getByRole('button', { name: t('updates.feedRemove') })).toHaveCount(0);
    expect(feed.asked).toEqual([]);
  });

  await test.step('a newer version is found, but a program that was not installed does not download it', async () => {
    await answerQuestions(app.electron, 'yes');
    await save.click();
    await section.getByRole('button', { name: t('updates.check') }).click();
    await expect(section).toContainText(t('updates.available', { version: '9.0.0' }));
    await expect(section.getByRole('button', { name: t('updates.download') })).toHaveCount(0);
    expect(feed.asked).toEqual(['/latest-linux.yml']);
    await page.getByRole('link', { name: t('common.inventories'), exact: true }).click();
    await page
      .getByRole('link', { name: t('frame.updateAvailable', { version: '9.0.0' }) })
      .click();
    await expect(section).toBeInViewport();
  });

  await test.step('it is known after a restart, and then removed', async () => {
    const again = await openUpdates(await app.restart());
    await expect(again.getByRole('textbox')).toHaveValue(feed.address);
    await again.getByRole('button', { name: t('updates.feedRemove') }).click();
    await expect(again.getByRole('button', { name: t('updates.check') })).toHaveCount(0);
  });
  await feed.close();
});
