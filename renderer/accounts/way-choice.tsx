import { Radio, Stack } from '@mantine/core';
import { IconBrowser, IconKey, IconServer } from '@tabler/icons-react';
import { useId } from 'react';
import { type TextId, t } from '../text/translate.ts';
import { isSignInWay, type SignInWay, signInWays } from './sign-in-way.ts';
import styles from './way-choice.module.css';

const words: Record<SignInWay, { title: TextId; needs: TextId }> = {
  keys: { title: 'accounts.wayKeys', needs: 'accounts.wayKeysHelp' },
  browser: { title: 'accounts.wayBrowser', needs: 'accounts.wayBrowserHelp' },
  elsewhere: { title: 'accounts.wayElsewhere', needs: 'accounts.wayElsewhereHelp' },
};

const icons = { keys: IconKey, browser: IconBrowser, elsewhere: IconServer };

interface WayChoiceProps {
  value: SignInWay;
  onChange: (way: SignInWay) => void;
}

/** The first question of the dialog: each way says what it needs. */
export function WayChoice({ value, onChange }: WayChoiceProps) {
  const id = useId();
  return (
    <Radio.Group
      label={t('accounts.wayTitle')}
      size="md"
      value={value}
      onChange={(way) => {
        if (isSignInWay(way)) onChange(way);
      }}
    >
      <Stack gap="sm" mt="sm">
        {signInWays.map((way) => {
          const Icon = icons[way];
          return (
            <div key={way} className={styles['way']} data-checked={way === value || undefined}>
              <Radio
                value={way}
                classNames={{
                  inner: styles['way-button'] ?? '',
                  description: styles['way-needs'] ?? '',
                }}
                label={t(words[way].title)}
                description={<span id={`${id}-${way}`}>{t(words[way].needs)}</span>}
                aria-describedby={`${id}-${way}`}
                {...(way === value && { 'data-autofocus': true })}
              />
              <Icon size={24} stroke={1.5} aria-hidden="true" />
            </div>
          );
        })}
      </Stack>
    </Radio.Group>
  );
}
