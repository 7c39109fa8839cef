export interface PackageWish {
  targets: string[];
  arches: string[];
  forTestsOnly: boolean;
  quick: boolean;
  version?: string;
  output?: string;
}

export function systemOf(platform: string): 'linux' | 'mac' | 'win';
export function readArguments(argv: readonly string[], machineArch: string): PackageWish;
export function requireArches(
  arches: readonly string[],
  machine: { isOffline: boolean; machineArch: string },
): void;
export function planTargets(
  wanted: readonly string[],
  means: { isOffline: boolean; hasRpmbuild: boolean },
): { made: string[]; left: { target: string; reason: string }[] };
