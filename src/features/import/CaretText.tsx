import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { isTypingChinese } from '../../ui/is-typing-chinese.ts';
import { TextArea } from '../../ui/TextArea.tsx';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly areaRef: RefObject<HTMLTextAreaElement | null>;
  /** Enter, at the caret. */
  readonly onSplit: (at: number) => void;
}

/** A text that is not changed but in which a caret is put. `readonly` would hide the caret, so typing is turned away instead. */
export function CaretText({ label, text, areaRef, onSplit }: Props) {
  const caret = useRef(0);
  useLayoutEffect(() => {
    const area = areaRef.current;
    if (!area) return;
    const refuse = (event: Event): void => event.preventDefault();
    area.setAttribute('aria-readonly', 'true');
    area.setAttribute('inputmode', 'none');
    area.addEventListener('beforeinput', refuse);
    return () => area.removeEventListener('beforeinput', refuse);
  }, [areaRef]);
  useLayoutEffect(() => {
    const at = Math.min(caret.current, text.length);
    areaRef.current?.setSelectionRange(at, at);
  }, [areaRef, text]);
  const splitByEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || isTypingChinese(event)) return;
    event.preventDefault();
    onSplit(areaRef.current?.selectionStart ?? 0);
  };
  return (
    <div data-part="text">
      <TextArea
        label={label}
        description="用方向键或鼠标把光标放到要分开的地方，按回车拆成两条"
        value={text}
        onChange={() => undefined}
        areaRef={areaRef}
        onKeyDown={splitByEnter}
        onBlur={() => (caret.current = areaRef.current?.selectionStart ?? 0)}
      />
    </div>
  );
}
