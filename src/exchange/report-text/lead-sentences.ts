import { enumeratorsOf } from './enumerators.ts';
import type { Enumerator } from './enumerators.ts';
import { linesOf, says } from './lines.ts';
import type { SectionKind } from './vocabulary.ts';

/** Sentences that open a section no heading names: '针对以上问题，我将从以下几方面改进：' */
const LEADS = {
  problems:
    /(?:不够好|做得不|没做好|不到位|不足|毛病|短处|缺点).{0,30}(?:几条|几点|几个?方面|以下|如下|这么些).{0,4}[:：]$|(?:存在|查摆|检视|查找|剖析|反思).{0,40}(?:问题|不足|差距|短板)(?:.{0,8}(?:如下|表现|有|是|在于).{0,8})?[:：。]$/,
  measures:
    /^(?:针对|对于|对(?:以上|上述|这些)|为此|为了|今后|下一?步|接下来|结合(?:以上|上述|实际)|我(?:将|要)).{0,50}(?:改进|整改|努力|改正|提高|提升|加强|做起|做好|抓好|做到|措施|解决|入手|着手).{0,14}[:：。]$|(?:打算|准备|整改|改正|办法).{0,6}(?:这么办|这样做|这么做|如下|以下几[条点]|几条).{0,4}[:：]$/,
} as const;
type Led = keyof typeof LEADS;
const ANNOUNCES = /以下|如下|下列|几个?方面|几点|[一二三四五六两]个方面|[:：]$/;
const LONGEST = 70;

/**
 * The headings that a sentence makes where no heading does: the one line of the paper that announces what follows, or the one
 * clause before a list that runs on in its paragraph. None where there are several: then they stand within sections.
 */
export function leadSentence(text: string, kind: Led): readonly Enumerator[] {
  const lines = linesOf(text).filter(
    (line) => line.text.length <= LONGEST && LEADS[kind].test(line.text) && ANNOUNCES.test(line.text),
  );
  const [line, ...others] = lines;
  if (line) return others.length === 0 ? [heading(line.start, line.end, kind)] : [];
  return clauseBeforeList(text, kind);
}

/** '检视出8个问题：一是……；二是……。' in mid-paragraph: the list ends with the paragraph. */
function clauseBeforeList(text: string, kind: Led): readonly Enumerator[] {
  const leads = enumeratorsOf(text).flatMap(({ ordinal, isLineStart, start }) => {
    if (ordinal !== 1 || isLineStart) return [];
    const before = text.slice(Math.max(0, start - LONGEST), start);
    const from = start - before.length + before.search(/[^。；;\n]*$/);
    return LEADS[kind].test(says(text.slice(from, start))) ? [{ from, start }] : [];
  });
  const [lead, ...others] = leads;
  if (!lead || others.length > 0) return [];
  const stop = text.indexOf('\n', lead.start);
  return [heading(lead.from, lead.start, kind), ...(stop < 0 ? [] : [heading(stop + 1, stop + 1, 'other')])];
}

const heading = (start: number, headingEnd: number, kind: SectionKind): Enumerator => ({
  style: 'bare',
  ordinal: 0,
  start,
  end: start,
  isLineStart: true,
  headingEnd,
  kind,
});
