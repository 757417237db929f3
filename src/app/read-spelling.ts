import { spellingOf } from '../domain/readings.ts';
import type { Spelling } from '../domain/search-word.ts';
import { unpackReadings } from '../exchange/pinyin/unpack-readings.ts';
import type { PackedReadings } from '../exchange/pinyin/unpack-readings.ts';
import ReadingsWorker from '../exchange/readings-worker.ts?worker&inline';
import { askWorker } from '../platform/worker-client.ts';

/** How Chinese is typed: the dictionary is opened in a worker, and closed with it. */
export const readSpelling = async (): Promise<Spelling> =>
  spellingOf(unpackReadings(await askWorker<null, PackedReadings>(() => new ReadingsWorker(), null)));
