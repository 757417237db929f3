import type { Enumerator } from './enumerators.ts';
import { BULLETS, GAP, isAtLineStart } from './lines.ts';
import { turnsOf } from './turns.ts';
import { labelToField } from './vocabulary.ts';
import type { LabelField } from './vocabulary.ts';

const LABEL = new RegExp(`[\\u4e00-\\u9fff（）${GAP}*【】 ]{2,16}[:】]`, 'g');

/** A label's own number in brackets, and what makes it bold. */
const BEFORE_WORDS = /^[【 *\u0001]*(?:（[一二三四五六七八九十\d]{1,3}）[ *\u0001]*)?/;

/** '责任人：' and its kin, at a line's start or after a mark. */
export function labelsOf(text: string, quoted: ReadonlySet<number>): readonly Enumerator[] {
  const labels: Enumerator[] = [];
  for (const { index, 0: matched } of text.matchAll(LABEL)) {
    const words = matched.slice(0, -1).replace(BEFORE_WORDS, '');
    const start = index + matched.length - 1 - words.length;
    const cut = labelWithin(words);
    if (!cut || quoted.has(index)) continue;
    const from = start + words.length - cut.words.length;
    const isLineStart = isAtLineStart(text, bulletBefore(text, from)) || isAfterNumber(text, from);
    const before =
      text
        .slice(Math.max(0, from - 8), from)
        .replace(/[ \u0001*【]/g, '')
        .at(-1) ?? '\n';
    const isApart =
      isLineStart ||
      /[。；;,，、！!？?）\n]/.test(before) ||
      (/ /.test(text[from - 1] ?? '') && cut.field !== 'problem');
    if (isApart && !(cut.field === 'problem' && !isLineStart))
      labels.push({
        style: 'label',
        ordinal: 0,
        start: bulletBefore(text, from),
        end: index + matched.length + closing(text, index + matched.length),
        isLineStart,
        field: cut.field,
      });
  }
  return [...labels, ...turnsOf(text, quoted)];
}

/** '1.存在问题：': the label heads what the number counts. */
function isAfterNumber(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  return /(?:^|\n)[ \u0001*]*(?:（?[一二三四五六七八九十\d]{1,3}[）.、]{1,2}|[①-⑳])[ \u0001*]*$/.test(before);
}

/** '——整改措施：': what marks the line is the label's. */
function bulletBefore(text: string, at: number): number {
  const bullet = BULLET_BEFORE.exec(text.slice(Math.max(0, at - 8), at))?.[1];
  return at - (bullet?.length ?? 0);
}
const BULLET_BEFORE = new RegExp(`(?:^|\\n)[ ${GAP}]*((?:-{1,2}|[${BULLETS}])[ ${GAP}]*)$`);

const closing = (text: string, at: number): number => /^[:： *]*/.exec(text.slice(at, at + 4))?.[0].length ?? 0;

/** The label at the end of a run of words: what follows its last blank, else the run itself. */
function labelWithin(words: string): { readonly words: string; readonly field: LabelField } | null {
  const parts = [words.split(/[ ]+/).at(-1) ?? '', words];
  for (const part of parts) {
    const field = labelToField(part);
    if (field && field !== 'seq' && field !== 'category') return { words: part, field };
  }
  return null;
}
