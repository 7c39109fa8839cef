export interface SbomComponent {
  'bom-ref': string;
  name: string;
  version: string;
  group?: string;
  [field: string]: unknown;
}

export interface Sbom {
  metadata: { component: SbomComponent; [field: string]: unknown };
  components: SbomComponent[];
  dependencies: { ref: string; dependsOn?: string[] }[];
  [field: string]: unknown;
}

export function shippedOnly(
  document: Sbom,
  shipped: { licences: readonly { name: string; version: string }[]; application: string },
): Sbom;
