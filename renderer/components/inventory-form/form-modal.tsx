import { Button, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { BusyButton } from '../busy-button.tsx';
import { useReturnFocus } from '../use-return-focus.ts';

interface FormModalProps {
  title: string;
  /** What the primary button does, in its own words. */
  submitLabel: string;
  submitColor?: string;
  isSubmitting: boolean;
  /** Whether closing now would lose something typed. */
  isDirty: boolean;
  /** Buttons at the left of the primary one. */
  secondaryActions?: ReactNode;
  children: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
}

/** A form in a dialog. Closing asks only when something typed would be lost. */
export function FormModal(props: FormModalProps) {
  const { title, submitLabel, isSubmitting, isDirty, secondaryActions, children } = props;
  const { submitColor, onSubmit, onClose } = props;
  const [isAsking, setIsAsking] = useState(false);
  useReturnFocus();

  function close() {
    if (isSubmitting) return;
    if (isDirty) setIsAsking(true);
    else onClose();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isSubmitting) onSubmit();
  }

  return (
    <>
      <Modal
        opened
        onClose={close}
        closeOnEscape={!isAsking}
        closeOnClickOutside={false}
        title={title}
        size="lg"
        closeButtonProps={{ 'aria-label': 'Close' }}
        classNames={{ content: 'form-scroller' }}
      >
        <form noValidate onSubmit={submit} autoComplete="off">
          <Stack gap="md">
            {children}
            <Group justify="flex-end" gap="sm" className="form-foot">
              {secondaryActions}
              <BusyButton
                type="submit"
                loading={isSubmitting}
                {...(submitColor && { color: submitColor })}
              >
                {submitLabel}
              </BusyButton>
            </Group>
          </Stack>
        </form>
      </Modal>
      <DiscardQuestion opened={isAsking} onKeep={() => setIsAsking(false)} onDiscard={onClose} />
    </>
  );
}

interface DiscardQuestionProps {
  opened: boolean;
  onKeep: () => void;
  onDiscard: () => void;
}

function DiscardQuestion({ opened, onKeep, onDiscard }: DiscardQuestionProps) {
  return (
    <Modal
      opened={opened}
      onClose={onKeep}
      title="Discard what you typed?"
      size="sm"
      zIndex={300}
      withCloseButton={false}
      // Mantine listens on the window: the press that asks would already be the press that closes.
      closeOnEscape={false}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onKeep();
      }}
    >
      <Group justify="flex-end" gap="sm" pt={4}>
        <Button variant="default" data-autofocus onClick={onKeep}>
          Keep editing
        </Button>
        <Button color="red.9" onClick={onDiscard}>
          Discard
        </Button>
      </Group>
    </Modal>
  );
}
