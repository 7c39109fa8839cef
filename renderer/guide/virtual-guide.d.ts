/** The guide, converted at build time by `scripts/lib/guide-plugin.ts`. */
declare module 'virtual:guide' {
  export const guide: readonly import('./guide-content.ts').GuideSection[];
}
