import { Button, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { BusyButton } from './busy-button.tsx';
import { Dialog, DialogFoot } from './dialog.tsx';
import { t } from '../text/translate.ts';
import styles from './dialog.module.css';

interface FormModalProps {
  title: string;
  /** Label of the primary button. */
  submitLabel: string;
  submitColor?: string;
  isSubmitting: boolean;
  /** Whether closing would lose input. */
  isDirty: boolean;
  /** Width of the dialog. */
  size?: string | number;
  /** Buttons at the start of the line. */
  startActions?: ReactNode;
  /** Buttons to the left of the primary one. */
  secondaryActions?: ReactNode;
  /** Above the buttons, and always visible like them. */
  aboveActions?: ReactNode;
  children: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
}

/** A form in a dialog. Asks before closing only if input would be lost. */
export function FormModal(props: FormModalProps) {
  const { title, submitLabel, isSubmitting, isDirty, secondaryActions, aboveActions, children } =
    props;
  const { submitColor, size = 'lg', startActions, onSubmit, onClose } = props;
  const [isAsking, setIsAsking] = useState(false);

  function close() {
    if (isSubmitting) return;
    if (isDirty) setIsAsking(true);
    else onClose();
  }

  function submit(event: FormEvent) {
    // React events bubble through portals: ignore submits of dialogs opened from this one.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    if (!isSubmitting) onSubmit();
  }

  return (
    <>
      <Dialog title={title} size={size} closeOnClickOutside={false} onClose={close}>
        <form noValidate onSubmit={submit} autoComplete="off">
          <Stack gap="md">{children}</Stack>
          <DialogFoot above={aboveActions}>
            {startActions && <div className={styles['form-start']}>{startActions}</div>}
            <Button variant="default" disabled={isSubmitting} onClick={close}>
              {t('common.cancel')}
            </Button>
            {secondaryActions}
            <BusyButton
              type="submit"
              loading={isSubmitting}
              {...(submitColor && { color: submitColor })}
            >
              {submitLabel}
            </BusyButton>
          </DialogFoot>
        </form>
      </Dialog>
      {isAsking && <DiscardQuestion onKeep={() => setIsAsking(false)} onDiscard={onClose} />}
    </>
  );
}

interface DiscardQuestionProps {
  onKeep: () => void;
  onDiscard: () => void;
}

function DiscardQuestion({ onKeep, onDiscard }: DiscardQuestionProps) {
  return (
    <Dialog title={t('kit.discardTitle')} size="sm" isQuestion onClose={onKeep}>
      <DialogFoot>
        <Button variant="default" onClick={onKeep}>
          {t('kit.continueEditing')}
        </Button>
        <Button color="red.9" onClick={onDiscard}>
          {t('kit.discard')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
