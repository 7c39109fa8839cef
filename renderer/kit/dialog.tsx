import { Group, Modal, type ModalProps } from '@mantine/core';
import {
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react';
import { useReturnFocus } from './use-return-focus.ts';
import { t } from '../text/translate.ts';
import styles from './dialog.module.css';

interface DialogProps {
  title: string;
  size?: ModalProps['size'];
  /** Whether a click outside closes it. Not if input would be lost. */
  closeOnClickOutside?: boolean;
  /** A question above another dialog: it has to be answered, so it has no Close button. */
  isQuestion?: boolean;
  children: ReactNode;
  onClose: () => void;
}

/**
 * Every dialog of the window: at the same height, scrolled inside. The focus starts in the first field, or else on the
 * first button of `DialogFoot`, and returns to the opener. To be mounted only while it is open.
 */
export function Dialog(props: DialogProps) {
  const { title, size = 'lg', closeOnClickOutside = true, isQuestion = false } = props;
  const { children, onClose } = props;
  useReturnFocus();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      returnFocus={false}
      closeOnEscape={false}
      closeOnClickOutside={closeOnClickOutside}
      withCloseButton={!isQuestion}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{ content: styles['dialog'] }}
      {...(isQuestion && { zIndex: 300 })}
    >
      <DialogBody onEscape={onClose}>{children}</DialogBody>
    </Modal>
  );
}

/** Mounted with the dialog's content: Mantine renders it later than `Dialog` itself. */
function DialogBody({ children, onEscape }: { children: ReactNode; onEscape: () => void }) {
  const body = useRef<HTMLDivElement>(null);
  useFirstFocus(body);
  useEscapeOnTop(body, onEscape);
  return <div ref={body}>{children}</div>;
}

/** The buttons of a dialog: Cancel or Close first, the primary action last. Always visible. */
export function DialogFoot({ above, children }: { above?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles['dialog-foot']} data-dialog-foot="">
      {above}
      <Group justify="flex-end" gap="sm">
        {children}
      </Group>
    </div>
  );
}

/** As a `ref`: focuses what is shown later, such as after loading. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}

/** Mantine focuses what has this attribute, or else the first element, which is Close. */
const chosen = 'data-autofocus';

function useFirstFocus(body: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const content = body.current;
    if (!content || content.querySelector(`[${chosen}]`)) return;
    const first =
      firstFieldIn(content) ??
      content.querySelector<HTMLElement>('[data-dialog-foot] button:not(:disabled)');
    first?.setAttribute(chosen, '');
  }, [body]);
}

const field = ['input:not([type="hidden"], [type="file"])', 'select', 'textarea']
  .map((each) => `${each}:not(:disabled, [tabindex="-1"])`)
  .join();

function firstFieldIn(content: HTMLElement): HTMLElement | null {
  const first = content.querySelector<HTMLElement>(field);
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  // Of a group of radio buttons, only the selected one can be reached with Tab.
  return content.querySelector<HTMLElement>('input[type="radio"]:checked') ?? first;
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
