export interface ChosenElectron {
  version: string;
  /** The official release, a folder that the user named, or the npm package of another product. */
  source: 'pinned' | 'override' | 'npm';
}

export function describeElectron(electron: ChosenElectron): string;
