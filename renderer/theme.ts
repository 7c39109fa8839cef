import {
  type AlertFactory,
  createTheme,
  type CSSVariablesResolver,
  type ExtendComponent,
  type InputWrapperFactory,
  type MenuFactory,
  mergeThemeOverrides,
  type ModalFactory,
  type NotificationFactory,
  type TextFactory,
  type TooltipFactory,
} from '@mantine/core';
import { perLanguage } from './text/language.ts';
import { t } from './text/translate.ts';
import { darkGreys, darkVariables, lightVariables } from './theme-colors.ts';

const quick = { duration: 140 };

/**
 * Neutral surfaces, one accent colour, the system font, two weights. Imports no component: those that the first screen does not have
 * are loaded later.
 */
const looks = createTheme({
  primaryColor: 'indigo',
  primaryShade: 7,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", "Noto Sans", Ubuntu, Cantarell, "Liberation Sans", sans-serif',
  fontFamilyMonospace:
    'ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono", monospace',
  colors: {
    dark: darkGreys,
  },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.35' },
      h2: { fontSize: '1rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  components: {
    Text: { defaultProps: { size: 'sm' } } satisfies ExtendComponent<TextFactory>,
    Tooltip: {
      defaultProps: {
        withArrow: true,
        openDelay: 300,
        multiline: true,
        maw: 420,
        events: { hover: true, focus: true, touch: true },
        transitionProps: quick,
      },
    } satisfies ExtendComponent<TooltipFactory>,
    InputWrapper: {
      // An error takes the place of the help: see `app.css`.
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    } satisfies ExtendComponent<InputWrapperFactory>,
    Menu: {
      defaultProps: {
        shadow: 'md',
        transitionProps: { duration: 120 },
        // Not higher than the window: it scrolls.
        middlewares: { size: true },
        // The first item has the focus: the placeholder is none of the children that a menu may have.
        withInitialFocusPlaceholder: false,
      },
    } satisfies ExtendComponent<MenuFactory>,
    Modal: {
      // Short and long dialogs begin at the same height.
      defaultProps: { transitionProps: quick, yOffset: 48, padding: 'lg' },
      styles: {
        content: { background: 'var(--surface)' },
        header: { background: 'var(--surface)' },
        title: { fontWeight: 600, fontSize: '1.125rem' },
      },
    } satisfies ExtendComponent<ModalFactory>,
    Alert: {
      styles: {
        body: { rowGap: 4 },
        root: { border: '1px solid color-mix(in srgb, var(--alert-color) 45%, transparent)' },
        title: { marginBottom: 4 },
      },
    } satisfies ExtendComponent<AlertFactory>,
  },
});

/** The theme, with Mantine's texts in the current language. */
export const theme = perLanguage(() =>
  mergeThemeOverrides(looks, {
    components: {
      Notification: {
        defaultProps: { closeButtonProps: { 'aria-label': t('frame.notificationDismiss') } },
      } satisfies ExtendComponent<NotificationFactory>,
    },
  }),
);

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: lightVariables,
  dark: darkVariables,
});
