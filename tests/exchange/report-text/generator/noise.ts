import { markPattern } from '../marked-text.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';

/** Dirties a marked report as scanning, copying and typing do. The marks move with the text. */
export function dirty(random: Random, plan: Plan, lines: readonly string[], runningHead: string): string {
  const has = (dirt: Plan['dirt'][number]): boolean => plan.dirt.includes(dirt);
  const indented = plan.indent === '' ? [...lines] : lines.map((line, i) => (i === 0 ? line : plan.indent + line));
  let text = has('no-line-breaks') ? indented.join('') : indented.join(has('blank-lines') ? '\n\n' : '\n');
  if (has('ocr')) text = scanned(random, text);
  if (has('mixed-brackets')) text = mixedBrackets(random, text);
  if (has('full-width-digits')) text = fullWidthNumbers(random, text);
  if (has('half-width')) text = halfWidth(random, text);
  if (has('spaces')) text = spaced(random, text);
  if (has('wrap') || has('furniture'))
    text = paged(
      random,
      text,
      has('wrap') ? random.int(26, 40) : 0,
      has('furniture') ? furnitureMaker(random, runningHead) : null,
    );
  return text;
}

function scanned(random: Random, text: string): string {
  return text
    .replace(/⟪E:一是⟫/gu, (e) => (random.chance(0.55) ? `⟪E:${random.pick(['—是', 'ー是', '一 是', '－是'])}⟫` : e))
    .replace(/⟪E:二是⟫/gu, (e) => (random.chance(0.15) ? '⟪E:二 是⟫' : e))
    .replace(/(⟪(?:[CGH]:|E:))（一）/gu, (e, open: string) =>
      random.chance(0.5) ? open + random.pick(['(-)', '(ー)', '(一)', '（-）']) : e,
    )
    .replace(/(⟪P:[^⟫]*)问题/gu, (e, open: string) => (random.chance(0.4) ? `${open}间题` : e))
    .replace(/(⟪M:[^⟫]*)措施/gu, (e, open: string) => (random.chance(0.3) ? `${open}措拖` : e))
    .replace(/。(⟪E:[二三四五]是⟫)/gu, (e, mark: string) => (random.chance(0.12) ? mark : e));
}

function mixedBrackets(random: Random, text: string): string {
  return text.replace(/（([一二三四五六七八九十\d]{1,2})）/gu, (e, inner: string) => {
    if (!random.chance(0.5)) return e;
    return random.pick([`(${inner})`, `（${inner})`, `(${inner}）`]);
  });
}

function fullWidthNumbers(random: Random, text: string): string {
  return text.replace(/(⟪[A-Z]:[（(]?)(\d)([^⟫]?)/gu, (e, open: string, digit: string, after: string) =>
    random.chance(0.5) ? open + String.fromCharCode(digit.charCodeAt(0) + 0xfee0) + (after === '.' ? '．' : after) : e,
  );
}

function halfWidth(random: Random, text: string): string {
  const map: Record<string, string> = { '，': ',', '；': ';', '（': '(', '）': ')' };
  const colon = random.chance(0.6);
  return text.replace(/[，；（）：]/gu, (c) => (c === '：' ? (colon ? ':' : c) : (map[c] ?? c)));
}

type Token = { readonly text: string; readonly isMark: boolean };

function tokens(text: string): Token[] {
  return [...text.matchAll(new RegExp(`${markPattern.source}|[\\s\\S]`, 'gu'))].map(([t]) => ({
    text: t,
    isMark: t.length > 2 || /^[⟫▲△■]$/u.test(t),
  }));
}

const isHan = (c: string | undefined): boolean => c !== undefined && /^\p{Script=Han}$/u.test(c);

function spaced(random: Random, text: string): string {
  const all = tokens(text);
  let open = 0;
  return all
    .map((token, i) => {
      if (token.isMark) open += token.text.startsWith('⟪') ? 1 : token.text === '⟫' ? -1 : 0;
      const between = open === 0 && isHan(token.text) && isHan(all[i + 1]?.text);
      return between && random.chance(0.012) ? `${token.text} ` : token.text;
    })
    .join('');
}

function furnitureMaker(random: Random, head: string): () => string {
  const form = random.pick([
    (n: number) => `— ${n} —`,
    (n: number) => `- ${n} -`,
    (n: number) => `—${n}—`,
    (n: number) => `第${n}页`,
    (n: number) => `第 ${n} 页 共 9 页`,
  ]);
  const withHead = random.chance(0.4);
  let page = 0;
  return () => {
    const number = form(++page);
    return withHead ? (random.chance(0.5) ? `${number}\n${head}` : `${head}\n${number}`) : number;
  };
}

/** Breaks lines at a width (0 = not at all) and pages every few hundred characters, in mid-sentence as a rule. */
function paged(random: Random, text: string, width: number, furniture: (() => string) | null): string {
  let out = '';
  let column = 0;
  let onPage = 0;
  let pageAt = random.int(180, 420);
  let sinceMark = 99;
  let open = 0;
  for (const { text: t, isMark } of tokens(text)) {
    if (isMark) {
      open += t.startsWith('⟪') ? 1 : t === '⟫' ? -1 : 0;
      if (/[▲△]/u.test(t)) sinceMark = 0;
      out += t;
      continue;
    }
    const quiet = open === 0 && sinceMark > 8;
    const mayBreak = !/^[，。；：、！？”’）)》,;:]$/u.test(t) && isHan(t);
    if (furniture && onPage >= pageAt && quiet && mayBreak) {
      out += `⟪F:\n${furniture()}\n⟫`;
      column = 0;
      onPage = 0;
      pageAt = random.int(250, 420);
    } else if (width > 0 && column >= width && mayBreak) {
      out += '\n';
      column = 0;
    }
    out += t;
    column = t === '\n' ? 0 : column + 1;
    onPage += 1;
    sinceMark += 1;
  }
  return out;
}
