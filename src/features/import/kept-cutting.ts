import type { EmptyBecause } from '../../domain/import-draft.ts';
import type { Cutting } from './cutting/cutting.ts';
import type { CuttingHistory } from './cutting/cutting-history.ts';
import type { BoardForm } from './import-desk.ts';

/** Keys of the desk: the text is written once, what was made of it after every step. */
export const TEXT_KEY = 'import/text';
export const CUTTING_KEY = 'import/cutting';

type Textless = Omit<Cutting, 'text'>;

/** As it lies on the desk. Steps share what they have in common, and the desk keeps it shared. */
export interface KeptCutting {
  readonly version: 2;
  readonly past: readonly Textless[];
  readonly present: Textless;
  readonly future: readonly Textless[];
  readonly emptyBecause: EmptyBecause | null;
  readonly form: BoardForm;
}

/** How many steps back can still be taken after a reload. */
const KEPT_STEPS = 50;

export function historyToKept(
  history: CuttingHistory,
  emptyBecause: EmptyBecause | null,
  form: BoardForm,
): KeptCutting {
  return {
    version: 2,
    past: history.past.slice(-KEPT_STEPS).map(withoutText),
    present: withoutText(history.present),
    future: history.future.slice(0, KEPT_STEPS).map(withoutText),
    emptyBecause,
    form,
  };
}

function withoutText(cutting: Cutting): Textless {
  const { name, title, cuts, categories, groups, mainWork, furniture, quiet, dropped, made } = cutting;
  return { name, title, cuts, categories, groups, mainWork, furniture, quiet, dropped, made };
}

/** null where it is not what this version wrote, or does not fit the text: then only the text is taken up again. */
export function keptToHistory(
  kept: unknown,
  text: string,
): (CuttingHistory & Pick<KeptCutting, 'emptyBecause' | 'form'>) | null {
  if (!isKept(kept)) return null;
  const withText = (cutting: Textless): Cutting => ({ ...cutting, text });
  const { past, present, future, emptyBecause, form } = kept;
  if ([...past, present, ...future].some((cutting) => !fits(cutting, text))) return null;
  return { past: past.map(withText), present: withText(present), future: future.map(withText), emptyBecause, form };
}

function isKept(value: unknown): value is KeptCutting {
  if (typeof value !== 'object' || value === null) return false;
  const { version, past, present, future, form } = value as Partial<KeptCutting>;
  return version === 2 && Array.isArray(past) && Array.isArray(future) && isObject(present) && isObject(form);
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

function fits({ cuts, categories, groups, mainWork, furniture, quiet, dropped }: Textless, text: string): boolean {
  if (![cuts, categories, groups, mainWork, furniture, quiet, dropped].every((list) => Array.isArray(list)))
    return false;
  return [...cuts, ...mainWork, ...furniture, ...quiet, ...dropped].every(
    ({ start, end }) => start >= 0 && start < end && end <= text.length,
  );
}
