import { Anchor, Group } from '@mantine/core';
import { hideNotification, notify } from './notify.ts';
import { hashRouter } from '../navigation/hash-location.ts';

interface LinkNotification {
  message: string;
  link: string;
  /** Path of the screen that the link opens. */
  path: string;
}

const shownMs = 10_000;

/** Reports a success, with a link to where it can be seen. */
export function notifyWithLink({ message, link, path }: LinkNotification): void {
  const id = notify({
    color: 'green',
    recorded: message,
    autoClose: shownMs,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{message}</span>
        {/* Outside the router, which is not above the notifications. */}
        <Anchor
          href={hashRouter.hrefs(path)}
          size="sm"
          flex="none"
          onClick={() => hideNotification(id)}
        >
          {link}
        </Anchor>
      </Group>
    ),
  });
}
