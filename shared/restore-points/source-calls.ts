import { z } from 'zod';
import { RestorePointSourceId } from '../bridge/ids.ts';
import {
  ControlPlaneInput,
  ControlPlaneReport,
  PassphraseInput,
  PlakarDescription,
  RestorePointSourceSummary,
  StoreName,
} from './restore-point-source.ts';
import { call, nothing, secretCall } from '../bridge/call.ts';

const ofSource = z.object({ sourceId: RestorePointSourceId });
export const restorePointSourceCalls = {
  'plakar.describe': call(nothing, PlakarDescription),
  'restorePointSource.list': call(nothing, z.array(RestorePointSourceSummary)),
  'restorePointSource.add': secretCall(
    z.object({ store: StoreName, passphrase: PassphraseInput }),
    RestorePointSourceSummary,
  ),
  /** Replaces a store's stored passphrase. */
  'restorePointSource.setPassphrase': secretCall(
    ofSource.extend({ passphrase: PassphraseInput }),
    RestorePointSourceSummary,
  ),
  'controlPlane.add': secretCall(ControlPlaneInput, RestorePointSourceSummary),
  'controlPlane.update': secretCall(
    ControlPlaneInput.extend(ofSource.shape),
    RestorePointSourceSummary,
  ),
  /** Signs in and reports what is visible, with the source's stored key if none is typed. Saves nothing. */
  'controlPlane.check': secretCall(
    ControlPlaneInput.extend({ sourceId: RestorePointSourceId.nullable() }),
    ControlPlaneReport,
  ),
  'restorePointSource.delete': call(ofSource, nothing),
  /** Starts reading and returns at once; `restorePointSource.changed` reports the result. */
  'restorePointSource.refresh': call(ofSource, nothing),
};
