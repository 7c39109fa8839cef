/**
 * The folder of a disk in a snapshot of an instance, as kloset's `vfs.Entry` has it (from its source): unreadable files
 * are not listed, but counted as errors.
 */
export function aDiskFolder(name: string, inside: { files?: number; errors?: number } = {}) {
  const { files = 2, errors = 0 } = inside;
  const isWhole = files === 2;
  return {
    version: 65536,
    parent_path: '/block-storage',
    file_info: { name, size: 0, mode: 2147484096, mod_time: '1970-01-01T00:00:00Z' },
    summary: {
      directory: {
        directories: 0,
        files,
        children: files,
        size: isWhole ? 5_000_000 : 900,
        errors,
      },
      below: { directories: 0, files: 0, children: 0, size: 0, errors: 0 },
    },
    tags: [],
    mac: '00'.repeat(32),
  };
}
