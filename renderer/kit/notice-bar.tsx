import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './notice-bar.module.css';

interface NoticeBarProps {
  icon: ReactNode;
  title: ReactNode;
  /** What to know or to do, in a sentence or two. */
  children?: ReactNode;
  actions?: ReactNode;
  /** Below everything else, in the full width. */
  details?: ReactNode;
  color?: 'orange' | 'red';
  /** `alert`: read out at once. */
  role?: 'alert' | 'note';
  onClose?: () => void;
  closeLabel?: string;
}

/** Something at the top of a page that needs the user: always in this form. */
export function NoticeBar(props: NoticeBarProps) {
  const { icon, title, children, actions, details, color = 'orange', role = 'note' } = props;
  const { onClose, closeLabel } = props;
  return (
    <Alert
      color={color}
      role={role}
      icon={icon}
      className={styles['notice-bar']}
      classNames={{
        icon: styles['notice-bar-icon'] ?? '',
        closeButton: styles['notice-bar-close'] ?? '',
      }}
      withCloseButton={onClose !== undefined}
      closeButtonLabel={closeLabel ?? ''}
      {...(onClose && { onClose })}
    >
      <div className={styles['notice-bar-row']}>
        <div className={styles['notice-bar-words']}>
          <p className={styles['notice-bar-title']}>{title}</p>
          {children}
        </div>
        {actions !== undefined && <div className={styles['notice-bar-actions']}>{actions}</div>}
      </div>
      {details}
    </Alert>
  );
}
