import { useLocalStorage, useMediaQuery, useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';
import { useLocation } from 'wouter';

/** In a narrower window an expanded sidebar would take a third of it. */
const narrow = '(max-width: 999.98px)';

/** A tooltip that is open keeps the key to itself. */
const beforeTooltips = { capture: true };

export interface SidebarState {
  isCollapsed: boolean;
  /** Expanded over the content of a narrow window. */
  isOverlay: boolean;
  toggle: () => void;
  closeOverlay: () => void;
}

/** Whether the sidebar is collapsed to icons: as the user chose, and always in a narrow window until it is opened there. */
export function useSidebar(): SidebarState {
  const isNarrow = useMediaQuery(narrow, false, { getInitialValueInEffect: false });
  const [isChosen, setIsChosen] = useLocalStorage({
    key: 'sidebar-collapsed',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const [location] = useLocation();
  // Opened on this screen: the next one closes it.
  const [openedOn, setOpenedOn] = useState<string | null>(null);
  const isOverlay = isNarrow && openedOn === location;
  if (!isOverlay && openedOn !== null) setOpenedOn(null);
  const closeOverlay = () => setOpenedOn(null);
  useWindowEvent(
    'keydown',
    ({ key }) => {
      if (key === 'Escape' && isOverlay) closeOverlay();
    },
    beforeTooltips,
  );
  return {
    isCollapsed: isNarrow ? !isOverlay : isChosen,
    isOverlay,
    toggle: () => {
      if (isNarrow) setOpenedOn(isOverlay ? null : location);
      else setIsChosen((was) => !was);
    },
    closeOverlay,
  };
}
