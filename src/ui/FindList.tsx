import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import field from './field.module.css';
import styles from './FindList.module.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';
import { isTypingChinese } from './is-typing-chinese.ts';
import { Kbd } from './Kbd.tsx';

export interface FindItem {
  readonly id: string;
  readonly label: string;
  /** Quieter, behind the label. */
  readonly note?: string;
  readonly icon?: IconName;
  readonly keys?: string;
}

export interface FindGroup {
  readonly title: string;
  readonly items: readonly FindItem[];
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What is found; ids are told apart over all groups. */
  readonly groups: readonly FindGroup[];
  /** What there is to say of it, for eye and ear. */
  readonly status: string;
  readonly onChoose: (id: string) => void;
}

/** One line to type in and what it finds under it: arrows, Home and End go over what is found, Enter takes it. */
export function FindList({ label, placeholder, query, onQuery, groups, status, onChoose }: Props) {
  const id = useId();
  const [at, setAt] = useState(0);
  const [composed, setComposed] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const items = groups.flatMap((group) => group.items);
  const marked = Math.min(at, items.length - 1);
  const markedId = items[marked]?.id;
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (marked === 0) room.current?.scrollTo?.({ top: 0 });
    else room.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [marked, markedId]);
  const ask = (text: string): void => {
    setAt(0);
    onQuery(text);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Escape too stays with the input method: it would close the dialog (F33).
    if (isTypingChinese(event)) return event.stopPropagation();
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter' && markedId !== undefined) onChoose(markedId);
    else if (event.key in STEPS && items.length > 0) setAt(STEPS[event.key]?.(marked, items.length) ?? 0);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.find}>
      <input
        ref={input}
        className={field.input}
        role="combobox"
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={items.length > 0}
        aria-controls={`${id}-found`}
        {...(markedId === undefined ? {} : { 'aria-activedescendant': `${id}-${marked}` })}
        placeholder={placeholder}
        value={composed ?? query}
        onChange={({ target }) => (composed === null ? ask(target.value) : setComposed(target.value))}
        onCompositionStart={() => setComposed(query)}
        onCompositionEnd={({ currentTarget }) => {
          setComposed(null);
          ask(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={styles.status}>
        {status}
      </p>
      <div ref={room} className={styles.room}>
        <div id={`${id}-found`} role="listbox" aria-label={label} hidden={items.length === 0}>
          {groups.map(({ title, items: found }, number) =>
            found.length === 0 ? null : (
              <div key={title} role="group" aria-labelledby={`${id}-group-${number}`}>
                <p id={`${id}-group-${number}`} className={styles.group}>
                  {title}
                </p>
                {found.map((item) => (
                  <Found
                    key={item.id}
                    item={item}
                    id={`${id}-${items.indexOf(item)}`}
                    isMarked={item.id === markedId}
                    onChoose={onChoose}
                  />
                ))}
              </div>
            ),
          )}
        </div>
      </div>
    </div>
  );
}

/** Where a key leads from one of so many. */
const STEPS: Readonly<Record<string, (at: number, all: number) => number>> = {
  ArrowDown: (at, all) => (at + 1) % all,
  ArrowUp: (at, all) => (at + all - 1) % all,
  Home: () => 0,
  End: (_, all) => all - 1,
};

interface FoundProps {
  readonly item: FindItem;
  readonly id: string;
  readonly isMarked: boolean;
  readonly onChoose: (id: string) => void;
}

function Found({ item, id, isMarked, onChoose }: FoundProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- its keys are the combobox’s
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isMarked}
      className={styles.found}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(item.id)}
    >
      <span className={styles.icon}>{item.icon && <Icon name={item.icon} />}</span>
      <span className={styles.label}>{item.label}</span>
      {item.note && <span className={styles.note}>{item.note}</span>}
      {item.keys && <Kbd>{item.keys}</Kbd>}
    </div>
  );
}
