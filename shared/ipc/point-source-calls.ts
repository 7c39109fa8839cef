import { z } from 'zod';
import { PointSourceId } from '../model/ids.ts';
import { PlakarDescription, PointSourceSummary, StoreName } from '../model/point-source.ts';
import { call, nothing } from './call.ts';

const ofSource = z.object({ sourceId: PointSourceId });
/** Empty: the one that plakar's own configuration has. */
const StorePassphrase = z.string().max(1000);

export const pointSourceCalls = {
  'plakar.describe': call(nothing, PlakarDescription),
  'pointsource.list': call(nothing, z.array(PointSourceSummary)),
  'pointsource.add': call(
    z.object({ store: StoreName, passphrase: StorePassphrase }),
    PointSourceSummary,
  ),
  /** Replaces the passphrase that is kept for a store. */
  'pointsource.setPassphrase': call(
    ofSource.extend({ passphrase: StorePassphrase }),
    PointSourceSummary,
  ),
  'pointsource.delete': call(ofSource, nothing),
  /** Starts reading, and answers at once; `pointsource.changed` tells the rest. */
  'pointsource.refresh': call(ofSource, nothing),
};
