import type { Board } from '../../domain/board.ts';
import { categoriesOf } from '../../domain/board.ts';
import { settingsOf } from '../../domain/board-settings.ts';
import { categoryNameToShortName } from '../../domain/category.ts';
import type { NewCategory } from '../../domain/category.ts';
import { CATEGORY_PRESETS } from '../../domain/category-presets.ts';
import type { Command } from '../../domain/command.ts';

/** What is asked of a board that is to be made. */
export interface NewBoard {
  readonly year: string;
  readonly name: string;
  readonly unit: string;
  /** A preset's year, or AS_LAST_YEAR. */
  readonly preset: string;
}

export const AS_LAST_YEAR = 'last';

/** The year after: its own categories where they are known, else last year's. */
export function nextBoard(from: Board, year = String((from.about?.year ?? 0) + 1)): NewBoard {
  const isKnown = CATEGORY_PRESETS.some((preset) => String(preset.year) === year);
  return {
    year,
    name: `${year}年度组织生活会问题整改`,
    unit: from.about?.unit ?? '',
    preset: isKnown ? year : AS_LAST_YEAR,
  };
}

export const isComplete = ({ year, name }: NewBoard): boolean => /^(19|20)\d\d$/.test(year) && name.trim() !== '';

export function categoriesOfNew(from: Board, preset: string, newId: () => string): readonly NewCategory[] {
  const known = CATEGORY_PRESETS.find(({ year }) => String(year) === preset);
  if (known)
    return known.names.map((name, at) => ({
      id: newId(),
      name,
      shortName: categoryNameToShortName(name),
      tint: at % 8,
    }));
  return categoriesOf(from).map(({ name, shortName, tint }) => ({ id: newId(), name, shortName, tint }));
}

/** The board, with last year's persons and rules; its meeting day is the new year's own. */
export function newBoardCommands(from: Board, made: NewBoard, categories: readonly NewCategory[]): readonly Command[] {
  const { persons, warningDays, countsWorkdays, gates, holidays } = settingsOf(from);
  return [
    { type: 'create-board', name: made.name.trim(), year: Number(made.year), unit: made.unit.trim(), categories },
    { type: 'set-board', to: { persons, warningDays, countsWorkdays, gates, holidays } },
  ];
}
