export interface ExtraFile {
  from: string;
  to: string;
}

export function configFor<Config extends { extraFiles: readonly ExtraFile[] }>(
  targets: readonly string[],
  config: Config,
): Config;
