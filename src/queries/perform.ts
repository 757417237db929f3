import type { Command } from '../domain/command.ts';
import type { Ask, Refusal } from '../domain/rules.ts';

/** What giving a command came to, at once: on its way to the disk, impossible, or asked about. */
export type Performed =
  | { readonly type: 'pending' }
  | Refusal
  | { readonly type: 'asks'; readonly asks: readonly Ask[] };

/**
 * How a screen gives a command. The frame (app) shows the refusal or opens the dialog that asks; the screen only needs the
 * answer where it keeps typed text that a refusal must not lose.
 */
export type Perform = (command: Command) => Performed;
