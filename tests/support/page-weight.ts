import type { CDPSession } from '@playwright/test';

/** What a page carries once its garbage is collected. */
export interface PageWeight {
  /** In bytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export async function weigh(cdp: CDPSession): Promise<PageWeight> {
  const heap = await heapOf(cdp);
  return { heap, nodes: await metricOf(cdp, 'Nodes'), listeners: await metricOf(cdp, 'JSEventListeners') };
}

/** The heap after garbage collection, in bytes. */
export async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** Main-thread time spent so far, waiting for a processor included, in ms. */
export const taskTime = async (cdp: CDPSession): Promise<number> => (await metricOf(cdp, 'TaskDuration')) * 1000;

/** What the main thread has had of a processor so far, in ms: the same on a busy machine. */
export const threadTime = async (cdp: CDPSession): Promise<number> => (await metricOf(cdp, 'ThreadTime')) * 1000;

async function metricOf(cdp: CDPSession, wanted: string): Promise<number> {
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}
