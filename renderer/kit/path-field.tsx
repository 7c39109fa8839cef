import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCommand } from '../bridge/commands.ts';
import { t } from '../text/translate.ts';

interface PathFieldProps {
  /** Label of the path's field. */
  label: string;
  children: ReactNode;
  onPath: (path: string) => void;
}

/** A field for a file path, with a button that opens a file dialog. */
export function PathField({ label, children, onPath }: PathFieldProps) {
  const choose = useCommand('file.choose');
  function browse() {
    choose.mutateAsync(undefined).then(
      ({ path }) => {
        if (path !== null) onPath(path);
      },
      () => undefined,
    );
  }
  return (
    <div>
      {children}
      <Group mt={4}>
        <Button variant="default" size="compact-sm" onClick={browse}>
          {t('kit.browse')} <span className="visually-hidden">{label}</span>
        </Button>
      </Group>
    </div>
  );
}
