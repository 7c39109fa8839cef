export function officialElectronSettings(): {
  electronDownload: { checksums: Record<string, string> };
};
