import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Route, Router, Switch } from 'wouter';
import { colorSchemeManager } from './color-scheme.ts';
import { FaultBoundary } from './frame/fault/fault-boundary.tsx';
import { ScreenFault } from './frame/fault/screen-fault.tsx';
import { Frame } from './frame/frame.tsx';
import { hashRouter } from './navigation/hash-location.ts';
import { AboutScreen } from './support/about/about-screen.tsx';
import { AppsScreen } from './plakar-apps/apps-screen.tsx';
import { CoverageScreen } from './coverage/coverage-screen.tsx';
import { GuideScreen } from './guide/guide-screen.tsx';
import { InventoriesScreen } from './inventories/list/inventories-screen.tsx';
import { InventoryScreen } from './inventories/page/inventory-screen.tsx';
import { NoSuchPage } from './inventories/page/no-such-page.tsx';
import { ResourcesScreen } from './resources/resources-screen.tsx';
import { SecretProvidersScreen } from './secret-providers/secret-providers-screen.tsx';
import { SettingsScreen } from './settings/settings-screen.tsx';
import { cssVariables, theme } from './theme.ts';
import { useLanguage } from './text/use-language.ts';

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
