import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Route, Router, Switch } from 'wouter';
import { colorSchemeManager } from './color-scheme.ts';
import { FaultBoundary } from './frame/fault/fault-boundary.tsx';
import { ScreenFault } from './frame/fault/screen-fault.tsx';
import { Frame } from './frame/frame.tsx';
import { onDemand } from './kit/on-demand.tsx';
import { hashRouter } from './navigation/hash-location.ts';
import { NoSuchPage } from './inventories/page/no-such-page.tsx';
import { cssVariables, theme } from './theme.ts';
import { useLanguage } from './text/use-language.ts';

const InventoriesScreen = onDemand(
  async () => (await import('./inventories/list/inventories-screen.tsx')).InventoriesScreen,
);
const InventoryScreen = onDemand(
  async () => (await import('./inventories/page/inventory-screen.tsx')).InventoryScreen,
);
const ResourcesScreen = onDemand(
  async () => (await import('./resources/resources-screen.tsx')).ResourcesScreen,
);
const AppsScreen = onDemand(async () => (await import('./plakar-apps/apps-screen.tsx')).AppsScreen);
const CoverageScreen = onDemand(
  async () => (await import('./coverage/coverage-screen.tsx')).CoverageScreen,
);
const SecretProvidersScreen = onDemand(
  async () =>
    (await import('./secret-providers/secret-providers-screen.tsx')).SecretProvidersScreen,
);
const SettingsScreen = onDemand(
  async () => (await import('./settings/settings-screen.tsx')).SettingsScreen,
);
const GuideScreen = onDemand(async () => (await import('./guide/guide-screen.tsx')).GuideScreen);
const AboutScreen = onDemand(
  async () => (await import('./support/about/about-screen.tsx')).AboutScreen,
);

/** The screens by the first part of their address. */
const screens = new Map<string, { load: () => Promise<unknown> }>([
  ['', InventoriesScreen],
  ['inventories', InventoryScreen],
  ['resources', ResourcesScreen],
  ['apps', AppsScreen],
  ['coverage', CoverageScreen],
  ['secret-providers', SecretProvidersScreen],
  ['settings', SettingsScreen],
  ['guide', GuideScreen],
  ['about', AboutScreen],
]);

/** Loads the screen of an address, `#/coverage`, so that it is in the first frame. */
export async function loadScreen(hash: string): Promise<void> {
  const [, first = ''] = hash.split(/[/?]/);
  await screens.get(first)?.load();
}

export function App({
  client,
  env = 'default',
}: {
  client: QueryClient;
  env?: 'default' | 'test';
}) {
  const language = useLanguage();
  return (
    <MantineProvider
      theme={theme()}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      env={env}
    >
      <Notifications position="bottom-right" />
      <QueryClientProvider client={client}>
        <Router {...hashRouter}>
          <FaultBoundary isWithinFrame={false}>
            <Frame key={language}>
              <ScreenFault>
                <Switch>
                  <Route path="/" component={InventoriesScreen} />
                  <Route path="/inventories/:id">
                    {({ id }) => <InventoryScreen id={id} key={id} />}
                  </Route>
                  <Route path="/resources" component={ResourcesScreen} />
                  <Route path="/apps" component={AppsScreen} />
                  <Route path="/coverage" component={CoverageScreen} />
                  <Route path="/secret-providers" component={SecretProvidersScreen} />
                  <Route path="/settings/:section?">
                    {({ section }) => <SettingsScreen section={section} />}
                  </Route>
                  <Route path="/guide/:section?">
                    {({ section }) => <GuideScreen section={section} />}
                  </Route>
                  <Route path="/about" component={AboutScreen} />
                  <Route>
                    <NoSuchPage />
                  </Route>
                </Switch>
              </ScreenFault>
            </Frame>
          </FaultBoundary>
        </Router>
      </QueryClientProvider>
    </MantineProvider>
  );
}
