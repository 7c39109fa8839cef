export interface VirtualDisplay {
  /** Environment variables that programs need to use this display. */
  environment: Record<string, string>;
  stop(): Promise<void>;
}

/** Whether programs can show windows without a virtual display. */
export function hasDisplay(platform: string, environment: NodeJS.ProcessEnv): boolean;

/** Starts an X server without a screen; only programs with the returned environment can use it. */
export function startVirtualDisplay(): Promise<VirtualDisplay>;
