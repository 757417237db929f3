import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { TextArea } from '../../ui/TextArea.tsx';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly areaRef: RefObject<HTMLTextAreaElement | null>;
}

/** A text that is not changed but in which a caret is put. `readonly` would hide the caret, so typing is turned away instead. */
export function CaretText({ label, text, areaRef }: Props) {
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
  return (
    <TextArea
      label={label}
      description="用方向键或鼠标把光标放到要分开的地方"
      value={text}
      onChange={() => undefined}
      areaRef={areaRef}
      onBlur={() => (caret.current = areaRef.current?.selectionStart ?? 0)}
    />
  );
}
