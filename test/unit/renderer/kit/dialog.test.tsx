import { Button, MantineProvider, TextInput } from '@mantine/core';
import { render, screen, waitFor } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Dialog, DialogFoot } from '../../../../renderer/kit/dialog.tsx';
import { FormModal } from '../../../../renderer/kit/form-modal.tsx';
import { t } from '../../../../renderer/text/translate.ts';
import { quickUser } from '../quick-user.ts';

function open(dialog: (close: () => void) => ReactNode) {
  function Opener() {
    const [isOpen, setIsOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setIsOpen(true)}>
          opener
        </button>
        {isOpen && dialog(() => setIsOpen(false))}
      </>
    );
  }
  render(
    <MantineProvider env="test">
      <Opener />
    </MantineProvider>,
  );
  return quickUser();
}

const opener = () => screen.getByRole('button', { name: 'opener' });

function aForm(children: ReactNode, change: Partial<Parameters<typeof FormModal>[0]> = {}) {
  const form = (close: () => void) => (
    <FormModal
      title="form"
      submitLabel="save"
      isSubmitting={false}
      isDirty={false}
      onSubmit={() => undefined}
      onClose={close}
      {...change}
    >
      {children}
    </FormModal>
  );
  return form;
}

describe('a dialog', () => {
  it('starts in its first field, not on Close, and returns the focus to its opener', async () => {
    const user = open(aForm(<TextInput label="first" />));
    await user.click(opener());
    await waitFor(() => expect(screen.getByLabelText('first')).toHaveFocus());
    await user.click(screen.getByRole('button', { name: t('common.cancel') }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(opener()).toHaveFocus();
  });

  it('starts on Cancel if it only asks', async () => {
    const user = open(aForm('Remove it?', { submitColor: 'red.9' }));
    await user.click(opener());
    const cancel = await screen.findByRole('button', { name: t('common.cancel') });
    await waitFor(() => expect(cancel).toHaveFocus());
  });

  it('starts on the selected one of radio buttons', async () => {
    const user = open(
      aForm(
        <>
          <input type="radio" name="role" aria-label="source" />
          <input type="radio" name="role" aria-label="store" defaultChecked />
        </>,
      ),
    );
    await user.click(opener());
    await waitFor(() => expect(screen.getByLabelText('store')).toHaveFocus());
  });

  it('starts where the dialog says', async () => {
    const user = open(
      aForm(
        <>
          <TextInput label="first" />
          <TextInput label="second" data-autofocus />
        </>,
      ),
    );
    await user.click(opener());
    await waitFor(() => expect(screen.getByLabelText('second')).toHaveFocus());
  });

  it('asks before input is lost, and one Escape closes one dialog', async () => {
    const user = open(aForm(<TextInput label="first" />, { isDirty: true }));
    await user.click(opener());
    await screen.findByLabelText('first');
    await user.keyboard('{Escape}');
    const question = await screen.findByRole('dialog', { name: t('kit.discardTitle') });
    await waitFor(() =>
      expect(screen.getByRole('button', { name: t('kit.continueEditing') })).toHaveFocus(),
    );
    await user.keyboard('{Escape}');
    await waitFor(() => expect(question).not.toBeInTheDocument());
    expect(screen.getByRole('dialog', { name: 'form' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: t('common.cancel') }));
    await user.click(await screen.findByRole('button', { name: t('kit.discard') }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('does not close while it saves', async () => {
    const user = open(aForm(<TextInput label="first" />, { isSubmitting: true }));
    await user.click(opener());
    await screen.findByLabelText('first');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: t('common.cancel') })).toBeDisabled();
    expect(screen.getByRole('dialog', { name: 'form' })).toBeInTheDocument();
  });

  it('leaves Escape to an open list', async () => {
    const onClose = vi.fn();
    const user = open(() => (
      <Dialog title="list" onClose={onClose}>
        <input aria-label="field" data-mantine-stop-propagation="true" />
        <DialogFoot>
          <Button>{t('common.close')}</Button>
        </DialogFoot>
      </Dialog>
    ));
    await user.click(opener());
    await waitFor(() => expect(screen.getByLabelText('field')).toHaveFocus());
    await user.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
  });
});
