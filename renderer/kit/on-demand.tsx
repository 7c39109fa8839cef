import { type ComponentType, Suspense, use } from 'react';

type OnDemand<Props> = ((props: Props) => React.JSX.Element) & { load: () => Promise<unknown> };

const loads: (() => Promise<unknown>)[] = [];

/**
 * A component whose module is loaded when it is first rendered, so that the first screen does not wait for the others.
 * Renders at once if the module is loaded, and nothing until then. Must be called at the top of a module.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): OnDemand<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<ComponentType<Props>> | null = null;
  const loadOnce = () =>
    (loading ??= load().then((component) => {
      loaded = component;
      return component;
    }));
  function Loaded(props: Props) {
    const Component = loaded ?? use(loadOnce());
    return <Component {...props} />;
  }
  // A boundary of its own: without it, React hides the whole screen behind a dialog that is loading.
  const component = (props: Props) => (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
  loads.push(loadOnce);
  return Object.assign(component, { load: loadOnce });
}

/** Loads all of them, one after the other, so that nothing waits when it is opened. */
export async function loadAll(pause: () => Promise<unknown>): Promise<void> {
  for (const load of loads) {
    await pause();
    await load();
  }
}
