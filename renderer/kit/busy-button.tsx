import { Button, type ButtonProps } from '@mantine/core';
import { type ComponentPropsWithoutRef, type FocusEvent, useLayoutEffect, useRef } from 'react';

type BusyButtonProps = ButtonProps & Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps>;

/** A button that is disabled while loading, and regains the focus afterwards if it had it. */
export function BusyButton({ loading = false, ...others }: BusyButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const hasFocus = useRef(false);

  useLayoutEffect(() => {
    // On the body, focus was lost: the browser moved it there.
    const isLost = document.activeElement === document.body;
    if (!loading && hasFocus.current && isLost) button.current?.focus({ preventScroll: true });
  }, [loading]);

  function onBlur(event: FocusEvent<HTMLButtonElement>) {
    if (!event.currentTarget.disabled) hasFocus.current = false;
  }

  return (
    <Button
      ref={button}
      loading={loading}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={onBlur}
      {...others}
    />
  );
}
