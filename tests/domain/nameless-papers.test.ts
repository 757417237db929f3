import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/domain/board-filter.ts';
import { settingsOf } from '../../src/domain/board-settings.ts';
import type { Board } from '../../src/domain/board.ts';
import { differenceBetween } from '../../src/domain/difference-between.ts';
import { differencePaper } from '../../src/domain/difference-paper.ts';
import { differenceFigures } from '../../src/domain/difference-words.ts';
import { dossierWordsOf } from '../../src/domain/dossier-words.ts';
import type { DatedBoard } from '../../src/domain/paper-choices.ts';
import { PAPER_KINDS } from '../../src/domain/paper-kinds.ts';
import { paperOf } from '../../src/domain/paper-of.ts';
import { paperToText } from '../../src/domain/paper.ts';
import { textToPersons } from '../../src/domain/person.ts';
import { redactorOf, SOMEBODY } from '../../src/domain/redacted-board.ts';
import { toldWithoutNames } from '../../src/domain/redacted-difference.ts';
import { boardBefore } from '../../src/domain/snapshot.ts';
import { wallChartOf } from '../../src/domain/wall-chart.ts';
import { play, wishes } from '../support/random-commands.ts';
import { smallBoard } from '../support/small-board.ts';

const asOf = '2022-03-04';

const NAMES = ['张三', '李四', '李四光', '欧阳修远', '司马青山'];

/** A name alone more often than not: it is in the fields of persons that it becomes one. */
const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NAMES, '张三、李四', '司马青山同志') },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...NAMES, '同志', '。', '、', '谈心不够', '支部委员会', 'X'), { maxLength: 5 })
      .map((pieces) => pieces.join('')),
  },
);

/** Long random histories in which everything that is written is about somebody. */
const histories = fc
  .tuple(
    fc.array(wishes, { minLength: 12, maxLength: 12 }).map((made) => made.flat()),
    fc.array(words, { minLength: 12, maxLength: 30 }),
  )
  .map(([made, said]) => play(made.map((wish, at) => ({ ...wish, text: said[at % said.length] ?? '' }))));

/** Those of the names that the board knows as persons, wherever it keeps them. */
function namedOn(...boards: readonly Board[]): readonly string[] {
  const fields = boards.flatMap((board) => [
    ...settingsOf(board).persons,
    ...[...board.problems.values()].flatMap(({ owner, leader, subject, acceptedBy }) => [
      owner,
      leader,
      subject,
      acceptedBy,
    ]),
    ...[...board.measures.values()].map(({ owner }) => owner),
    ...[...board.lastYearItems.values()].flatMap(({ owner, leader }) => [owner, leader]),
  ]);
  const persons = new Set(fields.flatMap(textToPersons).map((name) => name.replace(/同志$/, '')));
  return NAMES.filter((name) => persons.has(name));
}

function expectNoneOf(names: readonly string[], text: string): void {
  expect(names.filter((name) => text.includes(name))).toEqual([]);
}

describe('what leaves the program without names', () => {
  it('has no name of the board’s in it, whatever paper it is and of whatever part', () => {
    fc.assert(
      fc.property(histories, words, ({ board, ledger }, said) => {
        const names = namedOn(board);
        const frozen = { name: `${said}会`, hash: 'abc' };
        const dated: DatedBoard = { board, asOf, frozen, dossier: dossierWordsOf(ledger, []) };
        const scopes = [
          NO_FILTER,
          { ...NO_FILTER, person: names[0] ?? null, text: said },
          { ...NO_FILTER, stage: 'rectifying' as const },
        ];
        const wording = { 'report-next': said, 'situation-opening': said, 'notice-ending': said };
        for (const scope of scopes) {
          for (const { kind } of PAPER_KINDS)
            expectNoneOf(names, paperToText(paperOf(kind, dated, { scope, wording, isNameless: true })));
          expectNoneOf(names, JSON.stringify(wallChartOf(dated, { scope, isNameless: true })));
          expectNoneOf(names, paperToText(paperOf('notice', dated, { scope, wording })));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('(comparison) has no name of either end’s in it, and the same figures', () => {
    fc.assert(
      fc.property(histories, fc.nat({ max: 60 }), ({ board: later, ledger }, at) => {
        const between = ledger.slice(at % (ledger.length + 1));
        const earlier = boardBefore(later, between);
        const from = { board: earlier, seq: 1, asOf, name: '张三会' };
        const to = { board: later, seq: 9, asOf, name: '现在' };
        const difference = differenceBetween(earlier, later, between);
        const told = toldWithoutNames({ from, to, difference }, redactorOf(earlier, later));
        const names = namedOn(earlier, later);
        expectNoneOf(names, JSON.stringify(told.difference));
        expectNoneOf(names, paperToText(differencePaper(told.difference, told.from, told.to)));
        expect(differenceFigures(told.difference)).toEqual(differenceFigures(difference));
      }),
      { numRuns: 100 },
    );
  });

  it('says 某同志 where the chart names a person, and counts as before', () => {
    const board = smallBoard({
      problems: [
        { text: '张三谈心不够。', owner: '张三' },
        { text: '二。', leader: '支部委员会' },
      ],
    });
    const chart = wallChartOf({ board, asOf }, { isNameless: true });
    const [item, other] = chart.rows[0]?.cells.identified ?? [];
    expect(item).toMatchObject({ title: `${SOMEBODY}谈心不够`, person: SOMEBODY });
    expect(other?.person).toBe('支部委员会');
    expect(chart.progress).toEqual(wallChartOf({ board, asOf }).progress);
  });

  it('(regression) a paper of a part knows the names of the whole board', () => {
    const board = smallBoard({
      problems: [{ text: '王五谈心不够。' }, { text: '二。', owner: '王五', stage: 'completed' }],
    });
    const scope = { ...NO_FILTER, stage: 'identified' as const };
    expect(paperToText(paperOf('problem-list', { board, asOf }, { scope, isNameless: true }))).not.toContain('王五');
  });
});
