import { printNumber } from './enumerators.ts';
import type { Enumerator } from './enumerators.ts';
import type { Plan } from './plan.ts';
import { measureHows, measureLeads, measureWhole } from './phrases-measures.ts';
import { problemThemes } from './phrases-problems.ts';
import type { Random } from './random.ts';

/** Writes problems and measures; never the same lead twice in one report. */
export interface ItemWriter {
  problem(): string;
  measure(): string;
}

const quoted = [
  '“一是讲、二是看、三是做”学习法坚持不够',
  '《支部工作“一、二、三”规范》执行不严',
  '“（一）线上、（二）线下”双课堂落实不到位',
  '年初承诺的“1.改善食堂；2.修缮路灯”两件实事只办成一件',
  '《关于（一）类事项报告的规定》学习不深',
  '“首先讲政治、其次讲业务”的会议规则没有坚持好',
];

export function itemWriter(random: Random, plan: Plan): ItemWriter {
  const pairs = random.some(
    Object.values(problemThemes).flatMap((theme) => theme.leads.map((lead) => ({ lead, theme }))),
    80,
  );
  const shows = Object.values(problemThemes).flatMap((t) => t.shows);
  const leads = random.some(measureLeads, measureLeads.length);
  const wholes = random.some(measureWhole, measureWhole.length);
  const quotes = plan.quotes ? random.some(quoted, 1) : [];
  const next = <T>(list: T[]): T => {
    const one = list.pop();
    if (one === undefined) throw new Error('the phrase bank is empty');
    return one;
  };
  return {
    problem() {
      const { lead, theme } = next(pairs);
      const named = quotes.length > 0 && random.chance(0.4) ? next(quotes) : lead;
      if (plan.semicolons) return named;
      if (plan.nested && random.chance(0.35))
        return `${named}，主要表现为${nestedIn(random, plan.problemStyle, random.some(theme.shows, 2))}`;
      const [one, two] = random.some(theme.shows, 2);
      switch (random.weigh({ two: 55, comma: 16, three: 17, lead: 8, alien: 4 })) {
        case 'comma':
          return `${named}，${one}`;
        case 'three':
          return `${named}。${one}。${two}`;
        case 'lead':
          return named;
        case 'alien':
          return `${named}。比如，${random.pick(shows)}`;
        default:
          return `${named}。${one}`;
      }
    },
    measure() {
      if (leads.length < 3 || (wholes.length > 0 && random.chance(0.35))) return next(wholes);
      return `${next(leads)}${random.chance(0.7) ? '。' : '，'}${random.pick(measureHows)}`;
    },
  };
}

/** Enumerators inside a problem, of another kind than the problems' own: they belong to it. */
function nestedIn(random: Random, own: Enumerator, parts: readonly string[]): string {
  const kinds: Enumerator[] = (['一是', '（1）', '①'] as const).filter((k) => k !== own);
  const kind = random.pick(own === '一是' ? (['（1）', '①'] as const) : kinds);
  return parts.map((part, i) => `${printNumber(kind, i + 1, 2).shown}${part}`).join(random.chance(0.5) ? '，' : '；');
}
