export interface VirtualDisplay {
  /** What programs need in their environment to be shown on it. */
  environment: Record<string, string>;
  stop(): Promise<void>;
}

/** Whether programs can show windows without further help. */
export function hasDisplay(platform: string, environment: NodeJS.ProcessEnv): boolean;

/** Starts an X server without a screen; only programs with the returned environment may use it. */
export function startVirtualDisplay(): Promise<VirtualDisplay>;
