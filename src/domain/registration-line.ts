import type { Category } from './category.ts';
import type { AddProblem } from './command.ts';
import type { Deadline } from './deadline.ts';
import type { CategoryId, ProblemId } from './id.ts';
import { personsToText } from './person.ts';
import { BLANK_PROBLEM, problemTextToTitle } from './problem.ts';

/** What a line may speak of. */
export interface RegistrationWords {
  readonly categories: readonly Pick<Category, 'id' | 'name' | 'shortName'>[];
  readonly persons: readonly string[];
  readonly readDeadline: (text: string) => Deadline | null;
}

/** A stretch of the line that was understood, `[start, end)` in it. */
export type RegistrationPiece = { readonly start: number; readonly end: number; readonly raw: string } & (
  | { readonly kind: 'category'; readonly categoryId: CategoryId }
  | { readonly kind: 'owner'; readonly persons: readonly string[] }
  | { readonly kind: 'deadline'; readonly text: string; readonly deadline: Deadline }
);

/** One line of 快速登记: the problem, and what stands in it besides. All that is no piece stays in the problem's text. */
export interface RegistrationLine {
  readonly text: string;
  readonly pieces: readonly RegistrationPiece[];
}

/**
 * Reads `#类别 @责任人` (＃ ＠ too) anywhere in the line and a time limit at its end, （…前） or 立行立改. Pieces that
 * `asText` names verbatim are words of the problem. A second category, or a name that nobody knows and that is too long for one, is text.
 */
export function readRegistrationLine(
  line: string,
  words: RegistrationWords,
  asText: readonly string[] = [],
): RegistrationLine {
  const isMeant = ({ raw }: RegistrationPiece): boolean => !asText.includes(raw);
  const marked = markedPieces(line, words).filter(isMeant);
  const limit = deadlineAtEnd(line, marked, words);
  const pieces = [...marked, ...(limit && isMeant(limit) ? [limit] : [])].sort((a, b) => a.start - b.start);
  return { text: withoutPieces(line, pieces), pieces };
}

const MARK = /(?<![A-Za-z0-9._%+-])[#＃@＠]/g;

function markedPieces(line: string, words: RegistrationWords): readonly RegistrationPiece[] {
  const pieces: RegistrationPiece[] = [];
  for (const { index: start, 0: mark } of line.matchAll(MARK)) {
    if (start < (pieces.at(-1)?.end ?? 0)) continue;
    const isCategory = mark === '#' || mark === '＃';
    if (isCategory && pieces.some(({ kind }) => kind === 'category')) continue;
    const rest = line.slice(start + 1);
    const run = RUN.exec(rest)?.[0] ?? '';
    const piece = isCategory ? categoryAt(start, mark, run, rest, words) : ownerAt(line, start, mark, run, words);
    if (piece) pieces.push(piece);
  }
  return pieces;
}

/** A word after its mark ends with a space, a sign, or the next mark. */
const RUN = /^[^\s#＃@＠，,。；;：:！!？?（）()、]+/;

export const ENDS_A_WORD = /^(?:$|[\s#＃@＠，,。；;：:！!？?（）()、])/;

/** `rest` is what follows the mark, `run` its first word: a name may have signs in it (党史学习教育、专题整治…). */
function categoryAt(
  start: number,
  mark: string,
  run: string,
  rest: string,
  words: RegistrationWords,
): RegistrationPiece | null {
  const named = words.categories.flatMap(({ id, name, shortName }) =>
    [name, shortName].filter((called) => called !== '').map((called) => ({ id, called })),
  );
  const begun = named.filter(({ called }) => called.startsWith(run) && run !== '');
  const whole = longest(named.filter(({ called }) => rest.startsWith(called)));
  const onlyOne = new Set(begun.map(({ id }) => id)).size === 1 ? begun[0] : undefined;
  const found = whole ?? onlyOne;
  if (!found) return null;
  const raw = mark + (whole ? whole.called : run);
  return { kind: 'category', categoryId: found.id, start, end: start + raw.length, raw };
}

function longest<T extends { readonly called: string }>(named: readonly T[]): T | undefined {
  return [...named].sort((a, b) => b.called.length - a.called.length)[0];
}

/** 张三 or 欧阳小明, and nothing after it: a name that the board need not know. */
const NAME = /^(?:[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]+·[\u3400-\u9fff]+)$/;

const JOINED = /^[\u3400-\u9fff]{2,3}(?=$|[\s#＃@＠（(，,。；;、])/;

function ownerAt(
  line: string,
  start: number,
  mark: string,
  run: string,
  { persons }: RegistrationWords,
): RegistrationPiece | null {
  const known = (text: string): string | undefined =>
    longest(persons.filter((person) => person !== '' && text.startsWith(person)).map((called) => ({ called })))?.called;
  const first = known(run) ?? (NAME.test(run) ? run : undefined);
  if (first === undefined) return null;
  const all = [first];
  let end = start + mark.length + first.length;
  // 张三、李四 goes on with names that the board knows, and with what can be nothing but a name.
  for (;;) {
    const rest = line[end] === '、' ? line.slice(end + 1) : '';
    const next = known(rest) ?? JOINED.exec(rest)?.[0];
    if (next === undefined) break;
    all.push(next);
    end += 1 + next.length;
  }
  return { kind: 'owner', persons: all, start, end, raw: line.slice(start, end) };
}

const BRACKETED = /[（(]([^（）()]{1,40})[）)](?=[。．.；;，,\s]*$)/;
const AT_ONCE = /(?<=^|[\s，,。；;、！!？?])(立行立改|立查立改|即知即改|立整立改|长期坚持)(?=[。．.；;，,\s]*$)/;
const IS_LIMIT = /前$|^(?:立行立改|立查立改|即知即改|立整立改|长期坚持)$|前[，,、并且]*长期坚持$/;

/** The end is what stands there once the marked pieces are thought away. */
function deadlineAtEnd(
  line: string,
  marked: readonly RegistrationPiece[],
  { readDeadline }: RegistrationWords,
): RegistrationPiece | null {
  let bare = line;
  for (const { start, end } of marked) bare = bare.slice(0, start) + ' '.repeat(end - start) + bare.slice(end);
  const found = BRACKETED.exec(bare) ?? AT_ONCE.exec(bare);
  const text = found?.[1]?.trim() ?? '';
  if (!found || !IS_LIMIT.test(text)) return null;
  const deadline = readDeadline(text);
  const end = found.index + found[0].length;
  return deadline && { kind: 'deadline', text, deadline, start: found.index, end, raw: line.slice(found.index, end) };
}

/** Before it no gap is left where a piece stood. */
const CLOSES_UP = /^[\s，,。．；;：:！!？?、（(]/;

/** The rest of the line; the gap that a piece leaves behind goes with it. */
export function withoutPieces(line: string, pieces: readonly Pick<RegistrationPiece, 'start' | 'end'>[]): string {
  let text = '';
  let from = 0;
  for (const { start, end } of [...pieces, { start: line.length, end: line.length }]) {
    const part = line.slice(from, start);
    text = CLOSES_UP.test(part) ? text.trimEnd() : text;
    text += /^$|\s$/.test(text) ? part.trimStart() : part;
    from = end;
  }
  return text.trim();
}

/** What holds for every line of one sitting. */
export interface Sitting {
  readonly origin: string;
  /** '' is the committee itself (班子). */
  readonly subject: string;
}

/** The card that a line makes; null where the line says nothing of a problem. */
export function registrationToCommand(
  id: ProblemId,
  { text, pieces }: RegistrationLine,
  sitting: Sitting,
): AddProblem | null {
  if (text === '') return null;
  const category = pieces.find((piece) => piece.kind === 'category');
  const limit = pieces.find((piece) => piece.kind === 'deadline');
  const owners = pieces.flatMap((piece) => (piece.kind === 'owner' ? piece.persons : []));
  return {
    type: 'add-problem',
    after: 'end',
    problem: {
      ...BLANK_PROBLEM,
      ...sitting,
      id,
      stage: 'identified',
      ...problemTextToTitle(text),
      categoryId: category?.categoryId ?? null,
      owner: personsToText([...new Set(owners)]),
      deadlineText: limit?.text ?? '',
    },
  };
}
