/**
 * A CycloneDX document of npm's with what ships alone: the packages of `licences`, and Electron, with what it
 * brings. Everything that is bundled is there for npm to build with only, which would say "development" of it.
 */
export function shippedOnly(document, { licences, application }) {
  const shipped = new Set(licences.map(({ name, version }) => `${name}@${version}`));
  const electronVersion = licences.find(({ name }) => name === 'electron')?.version;
  const components = document.components
    .filter((component) => component.name === 'electron' || shipped.has(keyOf(component)))
    .map((component) => ofApplication(component, electronVersion));
  const kept = new Set([document.metadata.component['bom-ref'], ...refsOf(components)]);
  return {
    ...document,
    metadata: {
      ...document.metadata,
      component: { ...document.metadata.component, type: 'application', name: application },
    },
    components,
    dependencies: document.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref, dependsOn = [] }) => ({
        ref,
        dependsOn: dependsOn.filter((target) => kept.has(target)),
      })),
  };
}

/** Scoped packages have their scope in `group`, in some versions of npm. */
function keyOf({ group, name, version }) {
  return `${group ? `${group}/` : ''}${name}@${version}`;
}

function refsOf(components) {
  return components.map((component) => component['bom-ref']);
}

function ofApplication(component, electronVersion) {
  const isAnother = component.name === 'electron' && component.version !== electronVersion;
  // Another version than npm has: no address and no checksum of what is not in it.
  const untrue = isAnother ? ['properties', 'purl', 'hashes'] : ['properties'];
  const kept = Object.entries(component).filter(([field]) => !untrue.includes(field));
  return {
    ...Object.fromEntries(kept),
    scope: 'required',
    ...(isAnother && { version: electronVersion }),
  };
}
