import type { Enumerator } from './enumerators.ts';
import { linesOf } from './lines.ts';

/** Sentences that open a section no heading names: '针对以上问题，我将从以下几方面改进：' */
const LEADS = {
  problems:
    /(?:存在|查摆|检视|查找|剖析|反思).{0,40}(?:问题|不足|差距|短板)(?:.{0,8}(?:如下|表现|有|是|在于).{0,8})?[:：。]$/,
  measures:
    /^(?:针对|对于|对(?:以上|上述|这些)|为此|为了|今后|下一?步|接下来|结合(?:以上|上述|实际)|我(?:将|要)).{0,50}(?:改进|整改|努力|改正|提高|提升|加强|做起|做好|做到|措施|解决).{0,14}[:：。]$/,
} as const;
const ANNOUNCES = /以下|如下|下列|几个?方面|几点|[一二三四五六两]个方面|[:：]$/;
const LONGEST = 70;

/** The one line of the paper that opens the section by a sentence; none where there are several, for then they stand within. */
export function leadSentence(text: string, kind: keyof typeof LEADS): Enumerator | null {
  const leads = linesOf(text).filter(
    (line) => line.text.length <= LONGEST && LEADS[kind].test(line.text) && ANNOUNCES.test(line.text),
  );
  const only = leads.length === 1 ? leads[0] : undefined;
  return only
    ? { style: 'bare', ordinal: 0, start: only.start, end: only.start, isLineStart: true, headingEnd: only.end, kind }
    : null;
}
