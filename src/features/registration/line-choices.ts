import type { RegistrationWords } from '../../domain/registration-line.ts';
import { textToSearchWords } from '../../domain/search-word.ts';
import type { Spelling } from '../../domain/search-word.ts';

const LAST = /([#＃@＠])([^\s#＃@＠]*)$/;

/** What is being typed after the last # or @; null where none is. */
export const nameBeingTyped = (line: string): string | null => LAST.exec(line)?.[2] ?? null;

/** The categories after a #, the persons after an @, that the letters typed since begin or stand for by 拼音. */
export function lineChoices(line: string, words: RegistrationWords, spelling: Spelling | null): readonly string[] {
  const [, mark, typed] = LAST.exec(line) ?? [];
  if (mark === undefined || typed === undefined) return [];
  const names = mark === '#' || mark === '＃' ? words.categories.map(({ name }) => name) : words.persons;
  if (names.includes(typed)) return [];
  const asked = textToSearchWords(typed, spelling);
  const fitting = names.filter((name) => asked.every(({ isReadIn }) => isReadIn(name)));
  return [
    ...fitting.filter((name) => name.startsWith(typed)),
    ...fitting.filter((name) => !name.startsWith(typed)),
  ].slice(0, 8);
}

/** 学得浅 #理 with 理论学习 → 学得浅 #理论学习 and a space to go on after. */
export const completeLine = (line: string, choice: string): string => line.replace(LAST, `$1${choice} `);
