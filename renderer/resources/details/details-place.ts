import { useLocalStorage, useMediaQuery } from '@mantine/hooks';

/** In a narrower window, list and details would have too little room beside each other. */
const wide = '(min-width: 1180px)';

export interface DetailsPlace {
  /** Whether details are beside the list: chosen, and the window is wide enough. */
  isBeside: boolean;
  /** Whether the window is wide enough. */
  isOffered: boolean;
  choose: (isBeside: boolean) => void;
}

/** Where the details of a resource are: below its row, or beside the list. Remembered on this computer. */
export function useDetailsPlace(): DetailsPlace {
  const isOffered = useMediaQuery(wide, false, { getInitialValueInEffect: false });
  const [isChosen, choose] = useLocalStorage({
    key: 'details-beside-list',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  return { isBeside: isChosen && isOffered, isOffered, choose };
}
