export function mustGiveUpSandbox(platform: string, userId: number | undefined): boolean;
export function electronArguments(options: {
  folder: string;
  userArguments: string[];
  isSandboxed: boolean;
}): string[];
