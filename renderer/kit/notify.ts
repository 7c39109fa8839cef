import { type NotificationData, notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { sharedValue } from './shared-value.ts';

/** The last ones of this session that can be read again. */
const mostRecorded = 50;

export interface RecordedNotification {
  key: number;
  title: string | null;
  message: string | null;
  at: string;
  isRead: boolean;
}

interface Shown extends NotificationData {
  /** The message as text, if it is more than a text. */
  recorded?: string;
}

const recorded = sharedValue<readonly RecordedNotification[]>([]);
let lastKey = 0;

/** The newest first. */
export const useRecordedNotifications = recorded.use;

/** Shows a notification, and records it so that a missed one can be read again. Returns its id. */
export function notify({ recorded: asText, ...notification }: Shown): string {
  const { title, message } = notification;
  const entry: RecordedNotification = {
    key: ++lastKey,
    title: typeof title === 'string' ? title : null,
    message: asText ?? (typeof message === 'string' ? message : null),
    at: new Date().toISOString(),
    isRead: false,
  };
  recorded.set([entry, ...recorded.get()].slice(0, mostRecorded));
  return notifications.show(notification);
}

/** Shows the progress of something, or replaces what is shown of it. Not recorded: its result is. */
export function showProgress(id: string, message: ReactNode): void {
  const data: NotificationData = {
    id,
    message,
    autoClose: false,
    withCloseButton: false,
    role: 'status',
  };
  // Shows nothing if it is shown already.
  notifications.show(data);
  notifications.update(data);
}

/** Closes a notification; its record stays. */
export function hideNotification(id: string): void {
  notifications.hide(id);
}

export function markNotificationsRead(): void {
  recorded.set(recorded.get().map((entry) => ({ ...entry, isRead: true })));
}

/** For tests. */
export function forgetNotifications(): void {
  recorded.set([]);
}
