import { signReadings } from './pinyin/sign-readings.ts';

/** A worker that says how every sign is read: any message in, PackedReadings out. */
self.addEventListener('message', () => {
  self.postMessage(signReadings());
});
