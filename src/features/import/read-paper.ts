import type { EmptyBecause, ImportDraft } from '../../domain/import-draft.ts';
import { announce } from '../../ui/announce.ts';
import { historyOf } from './cutting/cutting-history.ts';
import { draftToCutting } from './cutting/draft-to-cutting.ts';
import { goTo } from './import-acts.ts';
import { UNTOUCHED_FORM, useImportDesk } from './import-desk.ts';

import { firstRowId } from './workbench-view.ts';

export type ReadReport = (text: string, signal?: AbortSignal) => Promise<ImportDraft>;

const { getState, setState } = useImportDesk;

/** Line ends as the reader counts them; the mark some editors put before everything is no character of the text. */
export const normalText = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

let reading: AbortController | null = null;

/** Reads the text and lays the workbench. What was in hand before stays until this one is read. */
export async function readPaper(raw: string, name: string, readReport: ReadReport): Promise<void> {
  const text = normalText(raw);
  if (text.trim() === '') return setState({ step: 'paste', trouble: sayWhyEmpty('no-text') });
  reading?.abort();
  const own = new AbortController();
  reading = own;
  setState({ step: 'reading', pasted: text, name, trouble: null });
  try {
    const draft = await readReport(text, own.signal);
    if (reading !== own) return;
    const cutting = draftToCutting(draft, text, name);
    const emptyBecause = cutting.cuts.length > 0 ? null : (draft.emptyBecause ?? 'no-problem-section');
    setState({ step: 'workbench', history: historyOf(cutting), emptyBecause, form: UNTOUCHED_FORM });
    goTo(firstRowId(cutting));
    announce(emptyBecause ? sayWhyEmpty(emptyBecause) : `识别完成，标出 ${cutting.cuts.length} 条，请核对`);
  } catch {
    if (reading === own)
      setState({ step: 'paste', trouble: '识别没有完成，文字还在下面的框里。请再点一次“开始识别”。' });
  }
}

export function stopReading(): void {
  reading?.abort();
  reading = null;
  if (getState().step === 'reading') setState({ step: 'paste' });
  announce('已取消识别');
}

export function sayWhyEmpty(because: EmptyBecause): string {
  switch (because) {
    case 'no-text':
      return '这里没有文字。如果材料是扫描的图片，请先转成文字再粘贴。';
    case 'no-problem-section':
      return '没有找到写问题的部分：材料里没有“存在的主要问题”“查摆出的问题”这样的标题。';
    case 'problem-section-without-problems':
      return '找到了写问题的部分，但里面没有能分出条目的写法（如“一是”“1.”“（1）”）。';
  }
}
