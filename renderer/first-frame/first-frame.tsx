import {
  IconApps,
  IconCloud,
  IconHelpCircle,
  IconInfoCircle,
  IconKey,
  IconList,
  IconSearch,
  IconSettings,
  IconShieldCheck,
  type TablerIcon,
} from '@tabler/icons-react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { WindowTexts } from '../../shared/texts/catalogue.ts';
import { darkGreys, darkVariables, lightVariables } from '../theme-colors.ts';

const catalogues = import.meta.glob<WindowTexts>('../../shared/texts/*/window.ts', {
  import: 'window',
  eager: true,
});
const texts = Object.entries(catalogues).map(
  ([path, ofLanguage]) => [path.split('/').at(-2), ofLanguage] as const,
);

type LabelOf = (texts: WindowTexts) => string;

interface Screen {
  /** The first part of its address. */
  name: string;
  Icon: TablerIcon;
  labelOf: LabelOf;
}

const inventories: Screen = {
  name: '',
  Icon: IconCloud,
  labelOf: ({ common }) => common.inventories,
};

const others: Screen[] = [
  { name: 'resources', Icon: IconList, labelOf: ({ common }) => common.resources },
  { name: 'apps', Icon: IconApps, labelOf: ({ common }) => common.apps },
  { name: 'coverage', Icon: IconShieldCheck, labelOf: ({ common }) => common.coverage },
  { name: 'secret-providers', Icon: IconKey, labelOf: ({ common }) => common.secretProviders },
];

const settings: Screen = {
  name: 'settings',
  Icon: IconSettings,
  labelOf: ({ common }) => common.settings,
};

const signs: Screen[] = [
  { name: 'guide', Icon: IconHelpCircle, labelOf: ({ guide }) => guide.title },
  { name: 'about', Icon: IconInfoCircle, labelOf: ({ common }) => common.about },
];

/**
 * Chromium reports the first paint, upon which the window is shown, at 200 letters or when the page is loaded. Those of
 * the frame are fewer.
 */
const fill = '.'.repeat(220);

/**
 * The frame as a part of `index.html`: it is painted before the page's script is loaded, which then replaces it without
 * moving anything. Has what is certain before any data is read. `before-paint.ts` sets the attributes of `html` that its
 * styles depend on.
 */
export function firstFrame(): string {
  return renderToStaticMarkup(<Frame />);
}

function Frame() {
  return (
    <div className="frame first-frame" aria-hidden="true" inert>
      <div className="first-sidebar">
        <div className="first-head">
          <span className="first-words">OVHcloud Inventory</span>
        </div>
        <div className="first-search">
          <IconSearch size={16} stroke={1.75} />
          <Words labelOf={({ frame }) => frame.paletteOpen} />
        </div>
        <div className="first-nav">
          <Link screen={inventories} />
          <div className="first-lines" />
          {others.map((screen) => (
            <Link key={screen.name} screen={screen} />
          ))}
        </div>
        <div className="first-foot">
          <Link screen={settings} />
          {signs.map((screen) => (
            <Link key={screen.name} screen={screen} isSign />
          ))}
        </div>
      </div>
      <div className="first-content">
        {[inventories, ...others, settings, ...signs].map(({ name, labelOf }) => (
          <div key={name} className="first-title" data-of={name}>
            <Words labelOf={labelOf} />
          </div>
        ))}
      </div>
      <div className="first-status" />
      <div className="first-fill">{fill}</div>
    </div>
  );
}

/** `isSign`: without its label. */
function Link({ screen, isSign = false }: { screen: Screen; isSign?: boolean }) {
  const { name, Icon, labelOf } = screen;
  return (
    <div className={isSign ? 'first-link first-sign' : 'first-link'} data-link={name}>
      <Icon size={18} stroke={1.75} />
      {!isSign && <Words labelOf={labelOf} />}
    </div>
  );
}

/** A text in each language: the styles hide all but one. */
function Words({ labelOf }: { labelOf: LabelOf }) {
  return texts.map(([language, ofLanguage]) => (
    <span key={language} className="first-words" lang={language}>
      {labelOf(ofLanguage)}
    </span>
  ));
}

/** What of its styles follows from other sources: colours, languages and screens. */
export function firstFrameRules(): string {
  const screens = [inventories, ...others, settings, ...signs].map(({ name }) => name);
  const ofScreen = (what: string) =>
    screens
      .map((name) => `[data-screen='${name}'] .first-frame [data-${what}='${name}']`)
      .join(',');
  return [
    `.first-frame{${colours(lightVariables)}}`,
    `[data-mantine-color-scheme='dark'] .first-frame{${colours({ ...darkVariables, '--mantine-color-text': darkGreys[0] })}}`,
    ...texts.map(
      ([each]) => `html:not([lang='${each}']) .first-words[lang='${each}']{display:none}`,
    ),
    `:is(${ofScreen('of')}){display:block}`,
    `:is(${ofScreen('link')}){background:color-mix(in srgb,var(--accent) 14%,transparent);font-weight:600}`,
    `:is(${ofScreen('link')}) svg{color:var(--accent)}`,
  ].join('\n');
}

const used = [
  '--mantine-color-body',
  '--mantine-color-text',
  '--mantine-color-dimmed',
  '--surface',
  '--surface-sunken',
  '--line',
  '--accent',
];

function colours(variables: Readonly<Record<string, string>>): string {
  return used.map((name) => `${name}:${variables[name]}`).join(';');
}
