import { expect, it } from 'vitest';
import { groupToLabel } from '../../src/domain/measure.ts';

it.each([
  ['(一)强化理论武装，巩固深化党史学习教育成果。 ', '（一）强化理论武装，巩固深化党史学习教育成果'],
  ['（二）加强支部建设', '（二）加强支部建设'],
  ['( 3 ) 改进作风：', '（3）改进作风'],
  ['(以下简称“办法”)的落实', '(以下简称“办法”)的落实'],
  ['', ''],
])('shows the heading %j as %j', (heading, label) => {
  expect(groupToLabel(heading)).toBe(label);
});
