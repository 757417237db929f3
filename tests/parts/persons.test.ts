import { expect, it } from 'vitest';
import { completePerson, personChoices } from '../../src/parts/complete-person.ts';

const known = ['张三', '李四', '王五', '小李'];

it('offers whom the last name begins or holds, those named already left out', () => {
  expect(personChoices('', known)).toEqual(known);
  expect(personChoices('李', known)).toEqual(['李四', '小李']);
  expect(personChoices('张三、', known)).toEqual(['李四', '王五', '小李']);
  expect(personChoices('李四，李', known)).toEqual(['小李']);
  expect(personChoices('赵', known)).toEqual([]);
});

it('completes the last name alone', () => {
  expect(completePerson('张三、李', '李四')).toBe('张三、李四');
  expect(completePerson('', '李四')).toBe('李四');
});
