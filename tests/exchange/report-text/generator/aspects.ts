import type { Plan } from './plan.ts';
import { aspectSets } from './phrases-around.ts';
import type { Random } from './random.ts';

export interface Aspects {
  readonly year: string;
  readonly names: readonly string[];
}

const means = [
  '学得不深、用得不活',
  '抓得不紧、落得不实',
  '管得不严、督得不细',
  '办法不多、成效不明显',
  '沉得不够、想得不细',
  '标准不高、劲头不足',
];
const bareNames = ['理论武装', '组织建设', '党员管理', '服务群众', '工作作风', '廉洁自律', '担当作为'];

/** A year and 2–6 of its aspects, framed as the plan says: 对照…方面, 在…方面, 带头…方面, 关于…方面, …方面, or bare words. */
export function aspectsOf(random: Random, plan: Plan): Aspects {
  const [key, set] = random.pick(Object.entries(aspectSets));
  const year = key === 'rules' ? '2025' : key;
  if (plan.frame === 'bare') {
    const names = random.some(bareNames, random.int(3, 6));
    const end = plan.custom === 'names' && random.chance(0.5) ? '上' : '';
    return { year, names: names.map((name) => name + end) };
  }
  const kept = set.length > 4 && random.chance(0.3) ? set.slice(0, random.int(3, 5)) : set;
  return { year, names: kept.map((name) => framed(plan.frame, name)) };
}

function framed(frame: Plan['frame'], name: string): string {
  switch (frame) {
    case '对照':
      return `对照${name}方面`;
    case '在':
      return `在${name}方面`;
    case '带头':
      return `在带头${name}方面`;
    case '聚焦':
      return `聚焦${name}`;
    case '关于':
      return `关于${name}方面`;
    default:
      return `${name}方面`;
  }
}

export const headingEndOf = (random: Random, plan: Plan): string =>
  plan.headingEnd === '，主要是' ? `，主要是${random.pick(means)}：` : plan.headingEnd;

export const summaries: readonly string[] = [
  '理论武装抓得不深，联系实际不够紧密。',
  '制度执行不够严格，方式方法不够灵活。',
  '工作标准有待提高，落实力度有待加强。',
  '与上级要求和群众期盼相比还有差距。',
  '总体上能够做到，但经常性、针对性不够。',
];
