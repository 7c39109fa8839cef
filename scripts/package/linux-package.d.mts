export interface FpmOptions {
  '-d': string[];
  '--deb-recommends': string[];
  [name: string]: string | string[];
}

export function readFpmArguments(argv: readonly string[]): {
  options: FpmOptions;
  places: { from: string; to: string }[];
};
export function debControl(options: FpmOptions, installedKib: number): string;
export function rpmArchitecture(architecture: string): string;
export function rpmSpec(
  options: FpmOptions,
  files: { root: string; paths: string[]; afterInstall: string; afterRemove: string },
): string;
