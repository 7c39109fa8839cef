import { Button, Group, Modal, Stack } from '@mantine/core';
import {
  type FormEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { BusyButton } from './busy-button.tsx';
import { useReturnFocus } from './use-return-focus.ts';
import { t } from '../text/translate.ts';
import styles from './form-modal.module.css';

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
  /** Buttons at the start of the line, in place of Cancel. */
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
  const form = useRef<HTMLFormElement>(null);
  useReturnFocus();
  useEscapeOnTop(form, close);

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
      <Modal
        opened
        onClose={close}
        closeOnEscape={false}
        closeOnClickOutside={false}
        title={title}
        size={size}
        closeButtonProps={{ 'aria-label': t('common.close') }}
        classNames={{ content: styles['form-scroller'] }}
      >
        <form ref={form} noValidate onSubmit={submit} autoComplete="off">
          <Stack gap="md">
            {children}
            <div className={styles['form-foot']}>
              {aboveActions}
              <Group justify="flex-end" gap="sm">
                {startActions ? (
                  <div className={styles['form-start']}>{startActions}</div>
                ) : (
                  <Button variant="default" onClick={close}>
                    {t('common.cancel')}
                  </Button>
                )}
                {secondaryActions}
                <BusyButton
                  type="submit"
                  loading={isSubmitting}
                  {...(submitColor && { color: submitColor })}
                >
                  {submitLabel}
                </BusyButton>
              </Group>
            </div>
          </Stack>
        </form>
      </Modal>
      <DiscardQuestion opened={isAsking} onKeep={() => setIsAsking(false)} onDiscard={onClose} />
    </>
  );
}

/**
 * Handles Escape only if no other dialog is on top, so that one key press does not close two dialogs. Window listeners
 * run oldest first, so this one still finds the other dialog open.
 */
function useEscapeOnTop(inside: RefObject<HTMLElement | null>, onEscape: () => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    const { target } = event;
    // An open list or menu handles the key itself.
    const isForList =
      target instanceof Element && target.getAttribute('data-mantine-stop-propagation') === 'true';
    const own = inside.current?.closest('[role="dialog"]');
    const isOnTop = [...document.querySelectorAll('[role="dialog"]')].at(-1) === own;
    if (isOnTop && !isForList) onEscape();
  });
  useEffect(() => {
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
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
      title={t('kit.discardTitle')}
      size="sm"
      zIndex={300}
      withCloseButton={false}
      // Mantine listens on the window: the key press that opens the question would also close it.
      closeOnEscape={false}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onKeep();
      }}
    >
      <Group justify="flex-end" gap="sm" pt={4}>
        <Button variant="default" data-autofocus onClick={onKeep}>
          {t('kit.continueEditing')}
        </Button>
        <Button color="red.9" onClick={onDiscard}>
          {t('kit.discard')}
        </Button>
      </Group>
    </Modal>
  );
}
