import { getDefaultZIndex, Popover, Text, Tooltip } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import {
  markNotificationsRead,
  type RecordedNotification,
  useRecordedNotifications,
} from '../kit/notify.ts';
import { useNow } from '../kit/use-now.ts';
import { formatShortInstant } from '../text/dates.ts';
import { formatCount } from '../text/numbers.ts';
import { t } from '../text/translate.ts';
import styles from './notification-bell.module.css';
import statusItemStyles from '../kit/status-item.module.css';

/** Those that are still shown must not cover the list. */
const aboveNotifications = getDefaultZIndex('overlay') + 100;

/** In the status line: opens the notifications of this session, for those that were missed. */
export function NotificationBell() {
  const recorded = useRecordedNotifications();
  const [isOpen, setIsOpen] = useState(false);
  const unread = recorded.filter(({ isRead }) => !isRead).length;

  function open(next: boolean) {
    setIsOpen(next);
    // When closed too: those that arrived meanwhile were seen.
    markNotificationsRead();
  }

  const label =
    unread === 0 || isOpen
      ? t('frame.notifications')
      : t('frame.notificationsUnread', { count: unread });
  return (
    <Popover
      opened={isOpen}
      onChange={open}
      position="top-end"
      width={360}
      trapFocus
      returnFocus
      shadow="md"
      zIndex={aboveNotifications}
    >
      <Popover.Target>
        <Tooltip label={label} disabled={isOpen}>
          <button
            type="button"
            className={`${statusItemStyles['status-item']} ${statusItemStyles['status-control']}`}
            aria-label={label}
            onClick={() => open(!isOpen)}
          >
            <IconBell size={14} stroke={1.75} aria-hidden="true" />
            {unread > 0 && !isOpen && (
              <span className={styles['notification-count']}>{formatCount(unread)}</span>
            )}
          </button>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('frame.notifications')} p={0}>
        {recorded.length === 0 ? (
          <Text c="dimmed" p="md">
            {t('frame.notificationsEmpty')}
          </Text>
        ) : (
          <ul
            className={styles['notification-list']}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- else the keys could not scroll it
            tabIndex={0}
            aria-label={t('frame.notifications')}
          >
            {recorded.map((entry) => (
              <Entry key={entry.key} entry={entry} />
            ))}
          </ul>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function Entry({ entry: { title, message, at } }: { entry: RecordedNotification }) {
  const now = useNow();
  return (
    <li>
      <div className={styles['notification-head']}>
        <span className={title === null ? undefined : styles['notification-title']}>
          {title ?? message}
        </span>
        <time dateTime={at}>{formatShortInstant(at, now)}</time>
      </div>
      {title !== null && message !== null && (
        <Text size="sm" c="dimmed" className="break-anywhere">
          {message}
        </Text>
      )}
    </li>
  );
}
