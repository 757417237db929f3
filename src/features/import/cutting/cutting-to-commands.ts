import type { Board } from '../../../domain/board.ts';
import { categoriesOf } from '../../../domain/board.ts';
import { TINTS, categoryNameToShortName } from '../../../domain/category.ts';
import type { NewCategory } from '../../../domain/category.ts';
import { presetOf } from '../../../domain/category-presets.ts';
import type { AdoptDraft, Command } from '../../../domain/command.ts';
import type { NewMeasure } from '../../../domain/measure.ts';
import { BLANK_PROBLEM } from '../../../domain/problem.ts';
import type { NewProblem } from '../../../domain/problem.ts';
import { progressTextToStage } from '../../../domain/progress.ts';
import type { Passage } from '../../../domain/source-text.ts';
import { nearestName } from './nearest-name.ts';
import { removedIn, textOfCut, wordsOfCut } from './cut-text.ts';
import type { Cut, Cutting } from './cutting.ts';

export type CategoryChoice = 'headings' | 'preset';

interface Ground {
  readonly newId: () => string;
  readonly name: string;
  readonly year: number;
  readonly unit: string;
  readonly categories: CategoryChoice;
  /** null: a board of its own. */
  readonly board: Board | null;
}

/** What the cutting means: a new board and the import, or the import alone into the open board. */
export function cuttingToCommands(cutting: Cutting, ground: Ground): readonly Command[] {
  const adopt = cuttingToAdoption(cutting, ground);
  if (ground.board) return [adopt];
  const { name, year, unit } = ground;
  return [{ type: 'create-board', name, year, unit, categories: [] }, adopt];
}

export function cuttingToAdoption(cutting: Cutting, ground: Ground): AdoptDraft {
  const sourceId = ground.newId();
  const ids = new Map(cutting.cuts.map((cut) => [cut.id, ground.newId()]));
  const idOf = (cut: string): string => ids.get(cut) ?? '';
  const { categoryIds, categories } = placeCategories(cutting, ground);
  const problems = cutting.cuts.filter(({ kind }) => kind === 'problem');
  const measures = cutting.cuts.filter(({ kind }) => kind === 'measure');
  const passageOf = (cut: Cut): Passage => ({
    sourceId,
    start: cut.start,
    end: cut.end,
    removed: removedIn(cutting, cut),
  });
  const stages = new Map(problems.map(({ id, fields }) => [id, progressTextToStage(fields.status)]));
  return {
    type: 'adopt-draft',
    source: { id: sourceId, name: cutting.name, text: cutting.text, mainWork: cutting.mainWork },
    categories,
    problems: problems.map((cut): NewProblem => ({
      ...BLANK_PROBLEM,
      id: idOf(cut.id),
      stage: stages.get(cut.id) ?? 'identified',
      categoryId: categoryIds.get(cut.sectionKey) ?? null,
      ...wordsOfCut(cutting, cut),
      leader: cut.fields.leader,
      owner: cut.fields.owner,
      unit: cut.fields.dept,
      deadlineText: cut.fields.due,
      progressText: cut.fields.status,
      remark: cut.fields.remark,
      passage: passageOf(cut),
    })),
    measures: measures.map((cut): NewMeasure => ({
      id: idOf(cut.id),
      text: textOfCut(cutting, cut),
      group: cutting.groups.find(({ key }) => key === cut.sectionKey)?.name ?? '',
      done: cut.pairs.length > 0 && cut.pairs.every((id) => stages.get(id) === 'completed'),
      passage: passageOf(cut),
    })),
    pairs: measures.flatMap((cut) => cut.pairs.map((id) => ({ problemId: idOf(id), measureId: idOf(cut.id) }))),
  };
}

interface Placed {
  /** By section key. */
  readonly categoryIds: ReadonlyMap<string, string>;
  readonly categories: readonly NewCategory[];
}

/** Each section's category: the board's own of that name, or a new one. */
function placeCategories(cutting: Cutting, { newId, year, categories: choice, board }: Ground): Placed {
  const own = board ? categoriesOf(board) : [];
  const preset = presetOf(year).names;
  const nameOf = (name: string): string | null => (choice === 'headings' ? name : nearestName(name, preset));
  const used = new Set(cutting.cuts.filter(({ kind }) => kind === 'problem').map(({ sectionKey }) => sectionKey));
  const sections = cutting.categories.map(({ key, name }) => ({ key, name: nameOf(name) }));
  const wanted =
    board || choice === 'headings'
      ? sections.filter(({ key }) => !board || used.has(key)).map(({ name }) => name)
      : preset;
  const idByName = new Map(own.map(({ name, id }) => [name, id]));
  const made: NewCategory[] = [];
  for (const name of wanted) {
    if (name === null || idByName.has(name)) continue;
    const category = {
      id: newId(),
      name,
      shortName: categoryNameToShortName(name),
      tint: (own.length + made.length) % TINTS,
    };
    idByName.set(name, category.id);
    made.push(category);
  }
  const categoryIds = new Map(
    sections.flatMap(({ key, name }) => pairOf(key, name === null ? undefined : idByName.get(name))),
  );
  return { categoryIds, categories: made };
}

const pairOf = (key: string, id: string | undefined): readonly (readonly [string, string])[] => (id ? [[key, id]] : []);
