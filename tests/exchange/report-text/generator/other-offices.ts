import { planReport } from './plan.ts';
import type { Custom, Dirt, Plan } from './plan.ts';
import type { Random } from './random.ts';

export const customs: readonly Custom[] = [
  'of-them',
  'names',
  'focus',
  'title-of-two',
  'causes-behind',
  'measures-behind',
  'described',
  'report',
  'measures-alone',
  'restart',
  'own-brackets',
  'stated-sections',
  'marked-labels',
  'line-records',
  'dash-labels',
  'labels-in-paragraph',
  'annexed-table',
  'blank-columns',
  'work-within',
];

/** A report as some office writes it that most do not write so: a plan of the common kind, and a custom of its own. */
export function planOtherOffice(random: Random): Plan {
  const common: Plan = { ...planReport(random), automatic: false };
  const custom = random.pick(customs);
  const dirt = common.dirt.filter((one) => !joins.includes(one));
  switch (custom) {
    case 'stated-sections':
      return { ...common, kind: 'paired', dirt: dirt.filter((one) => one !== 'furniture'), custom };
    case 'blank-columns':
      return { ...common, kind: 'ledger', dirt: [], custom };
    case 'described':
    case 'report':
    case 'restart':
    case 'own-brackets':
    case 'marked-labels':
    case 'line-records':
    case 'dash-labels':
      return { ...common, kind: 'paired', dirt, custom };
    case 'work-within':
    case 'labels-in-paragraph':
      return { ...inSections(common, dirt), custom };
    case 'of-them':
      return {
        ...inSections(common),
        problemStyle: '其一，',
        measureStyle: random.pick(['其一，', '一是']),
        summaries: false,
        custom,
      };
    case 'names':
      return {
        ...inSections(common, dirt),
        ...headedByNothing,
        frame: 'bare',
        problemStyle: random.pick(['一是', '首先', '其一，', '①']),
        problemsInline: random.chance(0.7),
        custom,
      };
    case 'focus':
      return { ...inSections(common, dirt), ...headedByNothing, frame: '聚焦', custom };
    case 'measures-behind':
    case 'causes-behind':
      return {
        ...inSections(common, custom === 'measures-behind' ? common.dirt : dirt),
        hasCategories: true,
        frame: '对照',
        problemStyle: '一是',
        problemsInline: custom === 'causes-behind' || random.chance(0.7),
        measures: custom === 'measures-behind' ? 'none' : common.measures,
        causesWithin: false,
        custom,
      };
    default:
      return { ...inSections(common, dirt), custom };
  }
}

/** What would run a heading without number or mark into its text. */
const joins: readonly Dirt[] = ['wrap', 'no-line-breaks'];
const headedByNothing = {
  hasCategories: true,
  categoryStyle: 'none',
  headingEnd: '',
  runOn: false,
  summaries: false,
} as const;

const inSections = (common: Plan, dirt: readonly Dirt[] = common.dirt): Plan => ({
  ...common,
  kind: 'sections',
  dirt,
  sectionStyle:
    dirt.some((one) => joins.includes(one)) && common.sectionStyle === 'none' ? '一、' : common.sectionStyle,
});
