import { Button, Group, Textarea } from '@mantine/core';
import { useCommand } from '../../bridge/commands.ts';
import { t } from '../../text/translate.ts';
import secretLinesStyles from '../../kit/secret-lines.module.css';

interface CertificateFieldProps {
  shared: Omit<React.ComponentProps<typeof Textarea>, 'onChange'>;
  onText: (text: string) => void;
  onFailure: (error: unknown) => void;
}

/** A certificate is not secret, but its file may contain a private key too: so main reads it. */
export function CertificateField({ shared, onText, onFailure }: CertificateFieldProps) {
  const choose = useCommand('provider.chooseCertificate');
  function chooseFile() {
    choose.mutate(undefined, {
      onSuccess: ({ certificate }) => {
        if (certificate !== null) onText(certificate);
      },
      onError: onFailure,
    });
  }
  return (
    <div>
      <Textarea
        {...shared}
        rows={3}
        className={secretLinesStyles['pem-lines']}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <Group mt={4}>
        <Button variant="default" size="compact-sm" loading={choose.isPending} onClick={chooseFile}>
          {t('secretProviders.certificateFromFile')}{' '}
          <span className="visually-hidden">{shared.label}</span>
        </Button>
      </Group>
    </div>
  );
}
