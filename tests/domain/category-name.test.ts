import { expect, test } from 'vitest';
import { headingToCategoryName } from '../../src/domain/category.ts';

test.each([
  ['(一)对照履行党章规定和职责任务方面', '履行党章规定和职责任务'],
  ['2、在联系服务群众方面，主要是：', '联系服务群众'],
  ['（一）学习教育方面（2个问题）', '学习教育'],
  ['【甲班党小组】', '甲班党小组'],
  ['聚焦服务群众', '服务群众'],
  ['（三）', '（三）'],
])('the heading %s names the category %s', (heading, name) => {
  expect(headingToCategoryName(heading)).toBe(name);
});
