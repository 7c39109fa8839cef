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
  /** What the primary button does, in its own words. */
  submitLabel: string;
  submitColor?: string;
  isSubmitting: boolean;
  /** Whether closing now would lose something typed. */
  isDirty: boolean;
  /** Buttons at the left of the primary one. */
  secondaryActions?: ReactNode;
  /** Above the buttons, and like them always in sight. */
  aboveActions?: ReactNode;
  children: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
}

/** A form in a dialog. Closing asks only when something typed would be lost. */
export function FormModal(props: FormModalProps) {
  const { title, submitLabel, isSubmitting, isDirty, secondaryActions, aboveActions, children } =
    props;
  const { submitColor, onSubmit, onClose } = props;
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
    // React lets the submission of a dialog that was opened from here come by as well.
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
        size="lg"
        closeButtonProps={{ 'aria-label': t('common.close') }}
        classNames={{ content: styles['form-scroller'] }}
      >
        <form ref={form} noValidate onSubmit={submit} autoComplete="off">
          <Stack gap="md">
            {children}
            <div className={styles['form-foot']}>
              {aboveActions}
              <Group justify="flex-end" gap="sm">
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
 * Escape, but only while no other dialog lies on top of this one: the press that closes that one must
 * not close two. Of listeners on the window the oldest is called first, so this one still finds it there.
 */
function useEscapeOnTop(inside: RefObject<HTMLElement | null>, onEscape: () => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    const { target } = event;
    // An open list or menu has this mark: the press is for it.
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
      // Mantine listens on the window: the press that asks would already be the press that closes.
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
