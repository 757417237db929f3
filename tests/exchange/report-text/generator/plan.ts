import { canBeAutomatic } from './enumerators.ts';
import type { Enumerator } from './enumerators.ts';
import type { Random } from './random.ts';

export type Dirt =
  | 'ocr'
  | 'wrap'
  | 'furniture'
  | 'half-width'
  | 'mixed-brackets'
  | 'full-width-digits'
  | 'spaces'
  | 'no-line-breaks'
  | 'crlf'
  | 'blank-lines';

/** What some offices do and most do not (`other-offices`). */
export type Custom =
  | 'of-them' // 其一，…… 其二，……
  | 'names' // 理论学习上, alone on its line above its list
  | 'focus' // 聚焦……, without a number
  | 'title-of-two' // the unit, then '2022年度组织生活会查摆问题情况'
  | 'causes-behind' // 究其原因，…… in the problems' own paragraph
  | 'measures-behind' // 针对上述问题，一是……
  | 'described' // 问题1：…… 具体表现：…… 问题根源：……
  | 'report' // 二、问题整改情况, each problem with its measures and what came of them
  | 'measures-alone'
  | 'restart' // 1.…… 整改措施：1.…… 2.……
  | 'own-brackets' // each measure with its （责任人：……）
  | 'stated-sections' // 一、关于……的问题
  | 'marked-labels' // 【问题1】 【整改措施】 【责任人】
  | 'dash-labels' // （一）学习教育方面（2个问题） …… ——整改措施：①……
  | 'line-records' // 1、问题：……；措施：……；责任人：……
  | 'labels-in-paragraph' // 存在问题：①…… 整改措施：①…… in one paragraph an aspect
  | 'annexed-table' // last year's list as a table behind the paper
  | 'blank-columns' // a table whose columns stand apart by blanks
  | 'work-within'; // under each aspect what was done, what is wanting, what will be done

/** What one report is like: decided first, so that a failing seed can be described. */
export interface Plan {
  readonly kind: 'sections' | 'paired' | 'ledger' | 'ledger-cells' | 'news' | 'summary';
  readonly sectionStyle: Enumerator;
  readonly categoryStyle: Enumerator;
  /** 'none' as well where there are no categories: see hasCategories. */
  readonly hasCategories: boolean;
  readonly frame: '对照' | '在' | '带头' | '关于' | '聚焦' | 'bare-aspect' | 'bare';
  readonly headingEnd: '' | '。' | '：' | '，主要是';
  readonly problemStyle: Enumerator;
  readonly problemsInline: boolean;
  /** The first problem follows the category's heading on the same line. */
  readonly runOn: boolean;
  readonly summaries: boolean;
  readonly causesWithin: boolean;
  readonly nested: boolean;
  readonly quotes: boolean;
  readonly semicolons: boolean;
  readonly measures: 'grouped' | 'flat' | 'one-a-group' | 'none';
  readonly measureStyle: Enumerator;
  readonly measuresInline: boolean;
  readonly before: readonly ('last-year' | 'work' | 'opinions')[];
  readonly lastYearAfter: boolean;
  readonly causes: boolean;
  readonly signature: boolean;
  readonly indent: '' | '　　' | '    ';
  readonly dirt: readonly Dirt[];
  readonly automatic: boolean;
  readonly custom?: Custom;
}

export function planReport(random: Random): Plan {
  const kind = random.weigh({ sections: 80, paired: 8, ledger: 5, 'ledger-cells': 2, news: 2.5, summary: 2.5 });
  const automatic = kind === 'sections' && random.chance(0.14);
  const dirt =
    automatic || kind.startsWith('ledger')
      ? []
      : dirtOf(random).filter((d) => kind === 'sections' || d !== 'no-line-breaks');
  const oneLine = dirt.includes('no-line-breaks');
  const joined = oneLine || dirt.includes('wrap');
  const sectionStyle = automatic
    ? '一、'
    : random.weigh<Enumerator & string>({ '一、': 88, 第一部分: 7, none: joined ? 0 : 5 } as Record<
        Enumerator,
        number
      >);
  const hasCategories = random.chance(0.92);
  const categoryStyle = pickCategoryStyle(random, sectionStyle, automatic, joined);
  const problemStyle = pickProblemStyle(random, categoryStyle, { automatic, joined, hasCategories });
  const listed =
    problemStyle === '一是' || problemStyle === '首先' || problemStyle === '①' || problemStyle === '第一，';
  const problemsInline = !automatic && listed && random.chance(0.6);
  const runOn = problemsInline && random.chance(0.35);
  const measures = random.weigh({ grouped: 55, flat: 25, 'one-a-group': 14, none: 6 });
  const groupTaken = measures === 'flat' ? 'none' : categoryStyle;
  const measureStyle = pickMeasureStyle(random, groupTaken, problemStyle, automatic);
  return {
    kind,
    sectionStyle,
    categoryStyle,
    hasCategories,
    frame: random.weigh({
      对照: 34,
      在: 14,
      带头: 12,
      关于: 10,
      'bare-aspect': 22,
      bare: joined || runOn || categoryStyle === 'none' ? 0 : 8,
    }),
    headingEnd:
      categoryStyle === '【】'
        ? ''
        : runOn && !random.chance(0.25)
          ? random.pick(['。', '：'])
          : random.weigh({ '': 60, '。': 14, '：': oneLine ? 14 : 10, '，主要是': 8 }),
    problemStyle,
    problemsInline,
    runOn,
    summaries: !runOn && problemStyle !== 'none' && !oneLine && random.chance(0.13),
    causesWithin: hasCategories && random.chance(0.06),
    nested: random.chance(0.14),
    quotes: random.chance(0.1),
    semicolons: problemsInline && random.chance(0.12),
    measures,
    measureStyle,
    measuresInline: !automatic && ['一是', '一要', '①', '第一，', '首先'].includes(measureStyle) && random.chance(0.45),
    before: (['last-year', 'work', 'opinions'] as const).filter((s) =>
      random.chance(s === 'work' ? 0.45 : s === 'last-year' ? 0.3 : 0.12),
    ),
    lastYearAfter: random.chance(0.07),
    causes: random.chance(0.75),
    signature: !oneLine && random.chance(0.35),
    indent: automatic || oneLine ? '' : random.weigh({ '': 55, '　　': 35, '    ': 10 }),
    dirt,
    automatic,
  };
}

function dirtOf(random: Random): Dirt[] {
  if (random.chance(0.42)) return [];
  const first = random.weigh({
    ocr: 16,
    wrap: 12,
    furniture: 16,
    'half-width': 10,
    'mixed-brackets': 12,
    'full-width-digits': 7,
    spaces: 7,
    'no-line-breaks': 6,
    crlf: 8,
    'blank-lines': 8,
  });
  if (!random.chance(0.4)) return [first];
  const second = random.pick<Dirt>(['ocr', 'furniture', 'wrap', 'mixed-brackets', 'spaces', 'crlf', 'half-width']);
  const clash =
    first === second ||
    (first === 'no-line-breaks' && (second === 'wrap' || second === 'furniture' || second === 'crlf'));
  return clash ? [first] : [first, second];
}

function pickCategoryStyle(random: Random, section: Enumerator, automatic: boolean, joined: boolean): Enumerator {
  if (section === '第一部分' && random.chance(0.6)) return '一、';
  return random.weigh({
    '（一）': 68,
    '1.': 12,
    '1、': 6,
    '【】': automatic || joined ? 0 : 5,
    none: automatic || joined ? 0 : 5,
  } as Record<Enumerator, number>);
}

function pickProblemStyle(
  random: Random,
  category: Enumerator,
  given: { automatic: boolean; joined: boolean; hasCategories: boolean },
): Enumerator {
  const digits = category === '1.' || category === '1、';
  const weights: Partial<Record<Enumerator, number>> = {
    一是: 45,
    '（1）': 12,
    '①': 5,
    首先: 3,
    '第一，': 3,
    '问题1：': 3,
  };
  if (!digits) Object.assign(weights, { '1.': 18, '1、': 6 });
  if (!given.joined && given.hasCategories) weights.none = 6;
  for (;;) {
    const style = random.weigh(weights as Record<Enumerator, number>);
    if (!given.automatic || canBeAutomatic(style)) return style;
  }
}

function pickMeasureStyle(random: Random, group: Enumerator, problem: Enumerator, automatic: boolean): Enumerator {
  if (problem !== 'none' && problem !== '问题1：' && problem !== '首先' && random.chance(0.5) && problem !== group)
    return problem;
  if (problem === '问题1：' && random.chance(0.5)) return '措施1：';
  const weights: Partial<Record<Enumerator, number>> = { 一是: 40, 一要: 10, '①': 5, '第一，': 5, '（1）': 12 };
  if (group !== '1.' && group !== '1、') Object.assign(weights, { '1.': 24, '1、': 6 });
  for (;;) {
    const style = random.weigh(weights as Record<Enumerator, number>);
    if (!automatic || canBeAutomatic(style)) return style;
  }
}
