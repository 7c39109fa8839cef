export function readArguments(args: string[]): {
  preload: string[];
  folder: string | undefined;
  version: boolean;
};
