import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { isTypingChinese } from '../ui/is-typing-chinese.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { useUnsentText } from '../ui/unsent-text.ts';
import type { Drafts } from '../ui/use-draft.ts';

interface Props {
  readonly draftKey: string;
  readonly drafts: Drafts;
  /** Answers what the command came to; a refusal keeps the text. */
  readonly onAdd: (text: string) => { readonly type: string };
}

/** Enter adds and stays for the next; what is left unfinished is there again. */
export function MeasureAdd({ draftKey, drafts, onAdd }: Props) {
  const [text, setText] = useState(() => drafts.read(draftKey) ?? '');
  useUnsentText(text.trim() !== '');
  const change = (next: string): void => {
    setText(next);
    if (next.trim()) drafts.write(draftKey, next);
    else drafts.clear(draftKey);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || isTypingChinese(event)) return;
    event.preventDefault();
    const written = text.trim();
    if (written && onAdd(written).type !== 'refusal') change('');
  };
  return (
    <TextArea
      label="添加措施"
      isLabelHidden
      placeholder="写下一条措施，按回车添加"
      value={text}
      onChange={change}
      onKeyDown={onKeyDown}
    />
  );
}
