import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { deadlineTextToDeadline } from '../../src/domain/deadline.ts';
import { correctPiece } from '../../src/domain/registration-correction.ts';
import { readRegistrationLine, registrationToCommand } from '../../src/domain/registration-line.ts';
import type { RegistrationWords } from '../../src/domain/registration-line.ts';
import { given, smallBoard } from '../support/small-board.ts';

const words: RegistrationWords = {
  categories: [
    { id: 'c1', name: '理论学习', shortName: '学习' },
    { id: 'c2', name: '理想信念', shortName: '理想信念' },
    { id: 'c3', name: '担当作为', shortName: '担当作为' },
    { id: 'c4', name: '党史学习教育、专题整治等问题整改', shortName: '' },
  ],
  persons: ['张三', '李四', '张三丰'],
  readDeadline: (text) => deadlineTextToDeadline(text, { writtenOn: '2022-03-04', meetingDay: '' }),
};

function read(line: string, asText: readonly string[] = []) {
  const found = readRegistrationLine(line, words, asText);
  const command = registrationToCommand('p1', found, { origin: '批评意见', subject: '' });
  return [found.text, command?.problem.categoryId ?? '', command?.problem.owner, command?.problem.deadlineText];
}

describe('a line of 快速登记', () => {
  it.each([
    ['plain words', '深入基层不够', '深入基层不够', '', '', ''],
    ['category and person', '深入基层不够 #担当作为 @张三', '深入基层不够', 'c3', '张三', ''],
    ['full-width marks', '深入基层不够＃担当作为＠李四', '深入基层不够', 'c3', '李四', ''],
    ['marks in front', '#学习 @李四 学得浅', '学得浅', 'c1', '李四', ''],
    ['marks in the middle', '学得 #学习 浅', '学得 浅', 'c1', '', ''],
    ['the problem written on at once', '#理论学习学得浅', '学得浅', 'c1', '', ''],
    ['a category begun', '学得浅 #担', '学得浅', 'c3', '', ''],
    ['two categories begun so', '学得浅 #理', '学得浅 #理', '', '', ''],
    [
      'a category with a sign in its name',
      '学得浅 #党史学习教育、专题整治等问题整改 读得少',
      '学得浅 读得少',
      'c4',
      '',
      '',
    ],
    ['no such category', '学得浅 #作风', '学得浅 #作风', '', '', ''],
    ['a second category', '学得浅 #学习 #担当作为', '学得浅 #担当作为', 'c1', '', ''],
    ['two persons', '学得浅 @张三 @李四', '学得浅', '', '张三、李四', ''],
    ['two persons joined', '学得浅 @张三、李四', '学得浅', '', '张三、李四', ''],
    ['two that nobody knows', '学得浅（6月底前）@王五、赵六', '学得浅', '', '王五、赵六', '6月底前'],
    ['the longer name', '学得浅 @张三丰', '学得浅', '', '张三丰', ''],
    ['a person nobody knows', '学得浅 @王五', '学得浅', '', '王五', ''],
    ['no person', '学得浅 @全体班子成员都要', '学得浅 @全体班子成员都要', '', '', ''],
    ['an address', '发到 a@张三 学得浅', '发到 a@张三 学得浅', '', '', ''],
    ['a limit', '学得浅（6月底前）', '学得浅', '', '', '6月底前'],
    ['a limit in half-width brackets', '学得浅(2022年底前)。', '学得浅。', '', '', '2022年底前'],
    ['a limit before the marks', '学得浅（6月底前）#学习 @张三', '学得浅', 'c1', '张三', '6月底前'],
    ['at once', '学得浅，立行立改', '学得浅，', '', '', '立行立改'],
    ['at once, in brackets', '学得浅（立行立改）', '学得浅', '', '', '立行立改'],
    ['at once as what is criticised', '没有做到立行立改', '没有做到立行立改', '', '', ''],
    ['brackets that are no limit', '学得浅（三会一课）', '学得浅（三会一课）', '', '', ''],
    ['a limit by an occasion', '学得浅（会前）', '学得浅', '', '', '会前'],
    ['a limit in the middle', '（6月底前）学得浅', '（6月底前）学得浅', '', '', ''],
  ])('%s', (_, line, ...expected) => {
    expect(read(line)).toEqual(expected);
  });

  it('leaves as text what a person says is text', () => {
    expect(read('学得浅 #学习 @张三（6月底前）', ['@张三', '（6月底前）'])).toEqual([
      '学得浅 @张三（6月底前）',
      'c1',
      '',
      '',
    ]);
  });

  it('makes no card of marks alone', () => {
    expect(registrationToCommand('p1', readRegistrationLine('#学习', words), { origin: '', subject: '' })).toBeNull();
  });

  it('makes a card that says where it came from', () => {
    const line = readRegistrationLine('学得浅。读得少 #学习（6月底前）', words);
    const command = registrationToCommand('p1', line, { origin: '民主评议', subject: '李四' });
    const board = smallBoard({ categories: ['理论学习'] });
    const card = command && given(board, command).problems.get('p1');
    expect(card).toMatchObject({ title: '学得浅。', detail: '读得少', origin: '民主评议', subject: '李四' });
    expect(card?.deadline).toMatchObject({ kind: 'dated', date: '2022-06-30' });
  });
});

const piece = fc.constantFrom(
  ...'#＃@＠（）() ，。、a1',
  '学习',
  '理论学习',
  '担当',
  '张三',
  '王五',
  '丰',
  '6月底前',
  '立行立改',
  '学得浅',
  '🙂',
);

test('no character is lost: what is no piece is the text, in its order', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
      const line = parts.join('');
      const { text, pieces } = readRegistrationLine(line, words);
      let rest = '';
      let from = 0;
      for (const { start, end, raw } of pieces) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(line.slice(start, end)).toBe(raw);
        rest += line.slice(from, start);
        from = end;
      }
      const solid = (words: string): string => words.replace(/\s/g, '');
      expect(solid(text)).toBe(solid(rest + line.slice(from)));
      expect(
        readRegistrationLine(
          line,
          words,
          pieces.map(({ raw }) => raw),
        ).text.length,
      ).toBeGreaterThanOrEqual(text.length);
    }),
  );
});

const isRead = fc.oneof(
  fc
    .constantFrom(...words.categories)
    .map(({ id, name }) => ({ kind: 'category', said: name, read: { categoryId: id } })),
  fc
    .uniqueArray(fc.constantFrom(...words.persons), { minLength: 1, maxLength: 2 })
    .map((persons) => ({ kind: 'owner', said: persons.join('、'), read: { persons } })),
);

describe('a reading set right in the line', () => {
  test('is read as what it was set to, and the words of the problem stay', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), isRead, (parts, { kind, said, read: expected }) => {
        const line = parts.join('');
        const before = readRegistrationLine(line, words);
        const wrong = before.pieces.find((other) => other.kind === kind);
        if (!wrong) return;
        const after = readRegistrationLine(correctPiece(line, wrong, said), words);
        expect(after.pieces.find(({ start }) => start === wrong.start)).toMatchObject(expected);
        const solid = (text: string): string => text.replace(/\s/g, '');
        expect(solid(after.text)).toBe(solid(before.text));
      }),
    );
  });

  it.each([
    ['another category', '学得浅 #学习，读得少', '担当作为', '学得浅 #担当作为，读得少'],
    ['with words right behind', '#学习学得浅', '担当作为', '#担当作为 学得浅'],
    ['no category', '学得浅 #学习 @张三', '', '学得浅 @张三'],
    ['another person', '学得浅 ＠张三（6月底前）', '李四', '学得浅 ＠李四（6月底前）'],
  ])('%s', (_, line, said, expected) => {
    const [first] = readRegistrationLine(line, words).pieces;
    expect(first && correctPiece(line, first, said)).toBe(expected);
  });
});
