import type { ExpectedReport } from './expected-report.ts';
import { composeSections } from './generator/compose.ts';
import type { DocxModel } from './generator/docx-model.ts';
import { composeLedger, composeMeasuresAlone, composeNegative, composePaired } from './generator/layouts.ts';
import { composeBlocks, composeLabelsInParagraph, composeWorkWithin, isOfBlocks } from './generator/other-layouts.ts';
import { dirty } from './generator/noise.ts';
import { paragraphsToDocx, paragraphToMarked } from './generator/paragraph.ts';
import { planReport } from './generator/plan.ts';
import type { Plan } from './generator/plan.ts';
import { randomFrom } from './generator/random.ts';
import type { Random } from './generator/random.ts';
import { readMarked } from './marked-text.ts';

export interface GeneratedReport {
  readonly text: string;
  readonly expected: ExpectedReport;
  readonly plan: Plan;
  /** Only for reports whose numbers Word could have made: a .docx built from it shows `text`. */
  readonly docx?: DocxModel;
}

/** A report of the genre, made by chance from the seed, with what a right reading finds in it. */
export function generateReport(seed: number, planOf: (random: Random) => Plan = planReport): GeneratedReport {
  const random = randomFrom(seed);
  const plan = planOf(random);
  const { paragraphs, unit } = composerOf(plan)(random, plan);
  const marked = dirty(random, plan, paragraphs.map(paragraphToMarked), `${unit}对照检查材料`);
  const paired = plan.kind === 'paired' || plan.kind === 'ledger' || plan.kind === 'ledger-cells';
  const wrapped = plan.dirt.includes('wrap');
  const { text, expected } = readMarked(marked, { paired, wrapped });
  return {
    text: plan.dirt.includes('crlf') ? text.replace(/\n/gu, '\r\n') : text,
    expected,
    plan,
    ...(plan.automatic ? { docx: paragraphsToDocx(paragraphs) } : {}),
  };
}

function composerOf(plan: Plan): (random: Random, plan: Plan) => ReturnType<typeof composeSections> {
  const { custom } = plan;
  if (custom === 'measures-alone') return composeMeasuresAlone;
  if (custom === 'work-within') return composeWorkWithin;
  if (custom === 'labels-in-paragraph') return composeLabelsInParagraph;
  if (custom && isOfBlocks(custom)) return (random) => composeBlocks(random, plan, custom);
  switch (plan.kind) {
    case 'sections':
      return composeSections;
    case 'paired':
      return composePaired;
    case 'ledger':
    case 'ledger-cells':
      return composeLedger;
    case 'news':
    case 'summary':
      return composeNegative;
  }
}

/** The plan in one line, for a person looking at a failed seed. */
export function describePlan(plan: Plan): string {
  return Object.entries(plan)
    .filter(([, value]) => value !== false && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => (value === true ? key : `${key}=${Array.isArray(value) ? value.join('+') : String(value)}`))
    .join(' ');
}
