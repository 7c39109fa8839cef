import { useEffect, useEffectEvent, useState } from 'react';

/** In bytes. Longer files are not read. */
const maxFileSize = 65_536;

interface DroppedFile {
  name: string;
  /** null: too long, or not readable. */
  text: string | null;
}

interface DroppedFileOptions {
  /** Asked at each event, because a dialog can have opened in the meantime. */
  isActive: () => boolean;
  onDropped: (file: DroppedFile) => void;
}

/**
 * Receives a text file that is dropped anywhere on the window. Returns whether one is being dragged over it. While it is
 * not active, files are ignored; they are never opened in place of the page.
 */
export function useDroppedFile({ isActive, onDropped }: DroppedFileOptions): boolean {
  const [isOver, setIsOver] = useState(false);

  const over = useEffectEvent((event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    if (isActive()) setIsOver(true);
  });
  const leave = useEffectEvent((event: DragEvent) => {
    // Moving from one element to another also leaves the first.
    if (event.relatedTarget === null) setIsOver(false);
  });
  const drop = useEffectEvent((event: DragEvent) => {
    setIsOver(false);
    if (!hasFiles(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file && isActive()) void textOf(file).then((text) => onDropped({ name: file.name, text }));
  });

  useEffect(() => {
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);

  return isOver;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

async function textOf(file: File): Promise<string | null> {
  if (file.size > maxFileSize) return null;
  return file.text().catch(() => null);
}
