import { ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
export const reportFileToText = (_name: string, bytes: Uint8Array): Result<{ text: string }, string> => ok({ text: new TextDecoder().decode(bytes) });
