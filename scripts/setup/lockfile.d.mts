interface Manifest {
  [field: string]: unknown;
}

interface LockFile {
  packages: Record<string, { version?: string; optional?: boolean; devOptional?: boolean }>;
}

export function lockHash(manifest: Manifest, lockText: string): string;
export function installedMatchesLock(lock: LockFile, installed: LockFile): boolean;
