import { type MantineColorScheme, Tooltip, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun, type TablerIcon } from '@tabler/icons-react';
import { type TextId, t } from '../text/translate.ts';
import sidebarLinkStyles from '../kit/sidebar-link.module.css';

interface Scheme {
  label: TextId;
  /** Label for switching to it. */
  change: TextId;
  Icon: TablerIcon;
  next: MantineColorScheme;
}

const schemes: Record<MantineColorScheme, Scheme> = {
  auto: {
    label: 'frame.themeSystem',
    change: 'frame.themeUseSystem',
    Icon: IconDeviceDesktop,
    next: 'light',
  },
  light: {
    label: 'frame.themeLight',
    change: 'frame.themeUseLight',
    Icon: IconSun,
    next: 'dark',
  },
  dark: {
    label: 'frame.themeDark',
    change: 'frame.themeUseDark',
    Icon: IconMoon,
    next: 'auto',
  },
};

/** Cycles through system, light and dark. */
export function SchemeSwitch({ isCollapsed }: { isCollapsed: boolean }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { label, Icon, next } = schemes[colorScheme];
  const change = t(schemes[next].change);
  return (
    <Tooltip label={change} position="right">
      <button
        type="button"
        className={sidebarLinkStyles['sidebar-link']}
        aria-label={t('frame.themeSwitch', { label: t(label), change })}
        onClick={() => setColorScheme(next)}
      >
        <Icon size={18} stroke={1.75} aria-hidden="true" />
        {!isCollapsed && (
          <span className={sidebarLinkStyles['sidebar-link-words']}>{t(label)}</span>
        )}
      </button>
    </Tooltip>
  );
}
