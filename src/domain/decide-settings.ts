import type { Board } from './board.ts';
import { NO_CHANGE } from './change.ts';
import type { RenamePerson, SetBoard } from './command.ts';
import type { Decision } from './decide.ts';
import { renamePersons } from './person.ts';
import { refuse } from './rules.ts';

export function decideSetBoard({ about }: Board, { to }: SetBoard): Decision {
  if (!about) return refuse('no-board', '这块看板还没有建立，或已不在这里。');
  const settings = { ...about.settings, ...to };
  const isSame = JSON.stringify(settings) === JSON.stringify(about.settings);
  return { type: 'change', change: isSame ? NO_CHANGE : { ...NO_CHANGE, updated: [[about, { ...about, settings }]] } };
}

/** A slip mended, or two spellings of one person merged, wherever the board names them; other text is left as it is written. */
export function decideRenamePerson(board: Board, { from, to }: RenamePerson): Decision {
  const name = to.trim();
  if (!name) return refuse('empty-text', '姓名不能为空。');
  const { about } = board;
  const rename = (text: string): string => renamePersons(text, from, name);
  const problems = [...board.problems.values()].flatMap((problem) => {
    const renamed = {
      ...problem,
      leader: rename(problem.leader),
      owner: rename(problem.owner),
      subject: rename(problem.subject),
    };
    const isSame =
      renamed.leader === problem.leader && renamed.owner === problem.owner && renamed.subject === problem.subject;
    return isSame ? [] : [[problem, renamed] as const];
  });
  const measures = [...board.measures.values()].flatMap((measure) => {
    const owner = rename(measure.owner);
    return owner === measure.owner ? [] : [[measure, { ...measure, owner }] as const];
  });
  const listed = about?.settings.persons ?? [];
  const persons = [...new Set(listed.map((person) => (from.includes(person) ? name : person)))];
  const list =
    about && JSON.stringify(persons) !== JSON.stringify(listed)
      ? [[about, { ...about, settings: { ...about.settings, persons } }] as const]
      : [];
  return { type: 'change', change: { ...NO_CHANGE, updated: [...list, ...problems, ...measures] } };
}
