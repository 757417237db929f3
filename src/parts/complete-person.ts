import { textToPersons } from '../domain/person.ts';

const LAST = /[^、，,；;\s/]*$/;

/** Whom to offer: names that begin with, then names that hold, what is being typed after the last 、; nobody twice. */
export function personChoices(text: string, persons: readonly string[]): readonly string[] {
  const typed = LAST.exec(text)?.[0] ?? '';
  const named = new Set(textToPersons(text.slice(0, text.length - typed.length)));
  const fitting = persons.filter((name) => !named.has(name) && name !== typed && name.includes(typed));
  const beginning = fitting.filter((name) => name.startsWith(typed));
  return [...beginning, ...fitting.filter((name) => !name.startsWith(typed))].slice(0, 8);
}

/** 张三、李 with 李四 → 张三、李四 */
export const completePerson = (text: string, choice: string): string => text.replace(LAST, '') + choice;
