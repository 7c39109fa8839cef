import { useMemo, useState } from 'react';

/** The row with the roving tab stop, and where it is among the rows that show (-1: nowhere). */
export function useActiveRow(keys: readonly string[], visible: Uint32Array) {
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const activePosition = useMemo(
    () => (activeKey === null ? -1 : visible.findIndex((index) => keys[index] === activeKey)),
    [activeKey, keys, visible],
  );
  return { activePosition, setActiveKey };
}
