/** Sections of the guide that the window links to. */
export type GuideSectionName = 'statuses' | 'coverage';

/** Address that opens the guide at a section. */
export function guideAddress(section: string): string {
  return `/guide/${section}`;
}

/** Id of the section's heading. */
export function guideHeadingId(section: string): string {
  return `guide-${section}`;
}
