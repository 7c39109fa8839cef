import {
  Alert,
  createTheme,
  Input,
  type CSSVariablesResolver,
  Menu,
  mergeThemeOverrides,
  Modal,
  Notification,
  Text,
  Tooltip,
} from '@mantine/core';
import { perLanguage } from './text/language.ts';
import { t } from './text/translate.ts';

const quick = { duration: 140 };

/** Neutral surfaces, one accent colour, the system font, two weights. */
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
    // Slightly blue greys, so that neither colour scheme looks dirty next to the accent.
    dark: [
      '#d3d7df',
      '#b9bfca',
      '#99a0ae',
      '#6b7282',
      '#3d4350',
      '#2e333e',
      '#22262f',
      '#191c23',
      '#14171d',
      '#0f1116',
    ],
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
    Text: Text.extend({ defaultProps: { size: 'sm' } }),
    Tooltip: Tooltip.extend({
      defaultProps: {
        withArrow: true,
        openDelay: 300,
        multiline: true,
        maw: 420,
        events: { hover: true, focus: true, touch: true },
        transitionProps: quick,
      },
    }),
    InputWrapper: Input.Wrapper.extend({
      // An error takes the place of the help: see `app.css`.
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    }),
    Menu: Menu.extend({
      defaultProps: {
        shadow: 'md',
        transitionProps: { duration: 120 },
        // Not higher than the window: it scrolls.
        middlewares: { size: true },
        // The first item has the focus: the placeholder is none of the children that a menu may have.
        withInitialFocusPlaceholder: false,
      },
    }),
    Modal: Modal.extend({
      // Short and long dialogs begin at the same height.
      defaultProps: { transitionProps: quick, yOffset: 48, padding: 'lg' },
      styles: {
        content: { background: 'var(--surface)' },
        header: { background: 'var(--surface)' },
        title: { fontWeight: 600, fontSize: '1.125rem' },
      },
    }),
    Alert: Alert.extend({
      styles: {
        body: { rowGap: 4 },
        root: { border: '1px solid color-mix(in srgb, var(--alert-color) 45%, transparent)' },
        title: { marginBottom: 4 },
      },
    }),
  },
});

/** The theme, with Mantine's texts in the current language. */
export const theme = perLanguage(() =>
  mergeThemeOverrides(looks, {
    components: {
      Notification: Notification.extend({
        defaultProps: { closeButtonProps: { 'aria-label': t('frame.notificationDismiss') } },
      }),
    },
  }),
);

/** Overrides Mantine colours below AA contrast, and defines the colours of the protection states. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f7f8fa',
    '--mantine-color-text': '#1b2130',
    '--mantine-color-dimmed': '#596273',
    '--mantine-color-placeholder': '#697182',
    '--mantine-color-error': '#c02626',
    '--mantine-color-orange-light': '#fff4e8',
    '--mantine-color-orange-light-color': '#8a3507',
    '--mantine-color-green-light': '#eaf7ed',
    '--mantine-color-green-light-color': '#1d5c2c',
    '--mantine-color-red-light': '#fdf0f0',
    '--mantine-color-red-light-color': '#b42323',
    '--surface': '#ffffff',
    '--surface-sunken': '#f1f3f6',
    '--line': '#dfe3ea',
    '--line-strong': '#c8ceda',
    '--accent': '#4263eb',
    '--protection-protected': '#257a38',
    '--protection-stale': '#8a6100',
    '--protection-not-protected': '#b3470b',
    '--protection-unknown': '#596273',
    '--protection-excluded': '#697182',
    '--protection-protected-fill': '#37a354',
    '--protection-stale-fill': '#f5c542',
    '--protection-not-protected-fill': '#f08c3e',
    '--protection-unknown-fill': '#aeb5c2',
    '--state-partial': '#d69e00',
  },
  dark: {
    '--mantine-color-body': '#14171d',
    '--mantine-color-dimmed': '#99a0ae',
    '--mantine-color-placeholder': '#878e9d',
    '--mantine-color-error': '#ff8787',
    '--mantine-color-orange-light': '#2a2018',
    '--mantine-color-orange-light-color': '#ffc078',
    '--mantine-color-green-light': '#18261c',
    '--mantine-color-green-light-color': '#8ce99a',
    '--mantine-color-red-light': '#2b1a1c',
    '--mantine-color-red-light-color': '#ffa8a8',
    '--mantine-color-indigo-light-color': '#91a7ff',
    '--surface': '#1b1f27',
    '--surface-sunken': '#171a21',
    '--line': '#2e333e',
    '--line-strong': '#434a58',
    '--accent': '#748ffc',
    '--protection-protected': '#69db7c',
    '--protection-stale': '#ffd43b',
    '--protection-not-protected': '#ffa94d',
    '--protection-unknown': '#aab1be',
    '--protection-excluded': '#8f96a4',
    '--protection-protected-fill': '#40b35c',
    '--protection-stale-fill': '#e0b93a',
    '--protection-not-protected-fill': '#e8893a',
    '--protection-unknown-fill': '#5d6473',
    '--state-partial': '#fcc419',
  },
});
