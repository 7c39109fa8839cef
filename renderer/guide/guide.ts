import { guide as converted } from 'virtual:guide';
import type { GuideSection } from './guide-content.ts';

/** `docs/guide.md`, as `scripts/lib/guide.ts` converts it. */
export const guide = converted as readonly GuideSection[];
