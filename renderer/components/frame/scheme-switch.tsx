import { type MantineColorScheme, Tooltip, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun, type TablerIcon } from '@tabler/icons-react';

const schemes: Record<
  MantineColorScheme,
  { label: string; Icon: TablerIcon; next: MantineColorScheme }
> = {
  auto: { label: 'Automatic colours', Icon: IconDeviceDesktop, next: 'light' },
  light: { label: 'Light colours', Icon: IconSun, next: 'dark' },
  dark: { label: 'Dark colours', Icon: IconMoon, next: 'auto' },
};

/** Goes round: as the system, light, dark. */
export function SchemeSwitch({ isCollapsed }: { isCollapsed: boolean }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { label, Icon, next } = schemes[colorScheme];
  const nextLabel = schemes[next].label.toLowerCase();
  return (
    <Tooltip label={`Change to ${nextLabel}`} position="right">
      <button
        type="button"
        className="rail-link"
        aria-label={`Colour scheme: ${label}. Change to ${nextLabel}`}
        onClick={() => setColorScheme(next)}
      >
        <Icon size={18} stroke={1.75} aria-hidden="true" />
        {!isCollapsed && <span className="rail-link-words">{label}</span>}
      </button>
    </Tooltip>
  );
}
