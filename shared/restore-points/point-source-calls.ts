import { z } from 'zod';
import { PointSourceId } from '../bridge/ids.ts';
import {
  ControlPlaneInput,
  ControlPlaneReport,
  PassphraseInput,
  PlakarDescription,
  PointSourceSummary,
  StoreName,
} from './point-source.ts';
import { call, nothing, secretCall } from '../bridge/call.ts';

const ofSource = z.object({ sourceId: PointSourceId });
export const pointSourceCalls = {
  'plakar.describe': call(nothing, PlakarDescription),
  'pointsource.list': call(nothing, z.array(PointSourceSummary)),
  'pointsource.add': secretCall(
    z.object({ store: StoreName, passphrase: PassphraseInput }),
    PointSourceSummary,
  ),
  /** Replaces the passphrase that is kept for a store. */
  'pointsource.setPassphrase': secretCall(
    ofSource.extend({ passphrase: PassphraseInput }),
    PointSourceSummary,
  ),
  'controlplane.add': secretCall(ControlPlaneInput, PointSourceSummary),
  'controlplane.update': secretCall(ControlPlaneInput.extend(ofSource.shape), PointSourceSummary),
  /** Signs in and looks, with the stored key of a source where none is typed. Keeps nothing. */
  'controlplane.check': secretCall(
    ControlPlaneInput.extend({ sourceId: PointSourceId.nullable() }),
    ControlPlaneReport,
  ),
  'pointsource.delete': call(ofSource, nothing),
  /** Starts reading, and answers at once; `pointsource.changed` tells the rest. */
  'pointsource.refresh': call(ofSource, nothing),
};
