export const DEBIAN_PACKAGES: string[][];
export function missingPackages(wanted: string[][], dpkgLines: string): string[][];
export function missingLibraries(lddOutput: string): string[];
