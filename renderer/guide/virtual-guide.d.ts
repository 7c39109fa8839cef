/** Made of `docs/guide.md` at build time by `scripts/lib/guide-plugin.ts`. */
declare module 'virtual:guide' {
  export const guide: unknown;
}
