/**
 * Filters npm's CycloneDX document to what is shipped: the packages of `licences`, and Electron with its own
 * components. npm considers all bundled packages build dependencies, and would mark them "development".
 */
export function shippedOnly(document, { licences, application }) {
  const shipped = new Set(licences.map(({ name, version }) => `${name}@${version}`));
  const electronVersion = licences.find(({ name }) => name === 'electron')?.version;
  const components = document.components
    .filter((component) => component.name === 'electron' || shipped.has(keyOf(component)))
    .map((component) => ofApplication(component, electronVersion));
  const stored = new Set([document.metadata.component['bom-ref'], ...refsOf(components)]);
  return {
    ...document,
    metadata: {
      ...document.metadata,
      component: { ...document.metadata.component, type: 'application', name: application },
    },
    components,
    dependencies: document.dependencies
      .filter(({ ref }) => stored.has(ref))
      .map(({ ref, dependsOn = [] }) => ({
        ref,
        dependsOn: dependsOn.filter((target) => stored.has(target)),
      })),
  };
}

/** Some versions of npm put the scope of a package in `group`. */
function keyOf({ group, name, version }) {
  return `${group ? `${group}/` : ''}${name}@${version}`;
}

function refsOf(components) {
  return components.map((component) => component['bom-ref']);
}

function ofApplication(component, electronVersion) {
  const isAnother = component.name === 'electron' && component.version !== electronVersion;
  // A different version than npm's: its address and checksums would be wrong.
  const untrue = isAnother ? ['properties', 'purl', 'hashes'] : ['properties'];
  const stored = Object.entries(component).filter(([field]) => !untrue.includes(field));
  return {
    ...Object.fromEntries(stored),
    scope: 'required',
    ...(isAnother && { version: electronVersion }),
  };
}
