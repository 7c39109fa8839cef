import { useState } from 'react';
import type { ConnectionReport } from '../../shared/accounts/credentials.ts';

/** The last result of a connection test, cleared when its input changes. */
export function useConnectionTest() {
  const [report, setReport] = useState<ConnectionReport | null>(null);
  const [isTesting, setIsTesting] = useState(false);

  async function test(ask: () => Promise<ConnectionReport>, onFailure: (error: unknown) => void) {
    setReport(null);
    setIsTesting(true);
    try {
      setReport(await ask());
    } catch (error) {
      onFailure(error);
    } finally {
      setIsTesting(false);
    }
  }

  return { report, isTesting, test, forget: () => setReport(null) };
}
