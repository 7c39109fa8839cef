import { useScrollSpy } from '@mantine/hooks';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

/** Headings closer to the top than this count as reached. */
const reachedAt = 120;

/**
 * The heading that the screen is scrolled to, for a list of its headings. One that was chosen from the list counts until
 * the user scrolls: the last ones cannot reach the top.
 */
export function useShownHeading(selector: string, chosenFirst: string | null) {
  const host = useRef<HTMLElement | null>(null);
  const [chosen, setChosen] = useState(chosenFirst);
  const [before, setBefore] = useState(chosenFirst);
  if (chosenFirst !== before) {
    setBefore(chosenFirst);
    setChosen(chosenFirst);
  }
  useLayoutEffect(() => {
    host.current = document.querySelector('.content-screen');
  }, []);
  const { active, data, reinitialize } = useScrollSpy({
    selector,
    scrollHost: host,
    offset: reachedAt,
  });
  const findHeadings = useEffectEvent(reinitialize);
  useEffect(() => {
    const box = host.current;
    if (!box) return undefined;
    // Headings of sections that are still being read come later.
    const observer = new MutationObserver(() => {
      if (box.querySelectorAll(selector).length !== data.length) findHeadings();
    });
    observer.observe(box, { childList: true, subtree: true });
    const forget = () => setChosen(null);
    box.addEventListener('wheel', forget, { passive: true });
    box.addEventListener('keydown', forget);
    return () => {
      observer.disconnect();
      box.removeEventListener('wheel', forget);
      box.removeEventListener('keydown', forget);
    };
  }, [data.length, selector]);
  return { shown: chosen ?? data[active]?.id ?? null, choose: setChosen };
}
