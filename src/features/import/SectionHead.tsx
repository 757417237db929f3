import { memo, useEffect, useRef, useState } from 'react';
import type { CSSProperties } from 'react';
import { groupToLabel } from '../../domain/measure.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { dissolve } from './cut-acts.ts';
import { renameCategory } from './cutting/recast.ts';
import type { CutKind, Section } from './cutting/cutting.ts';
import styles from './CutSection.module.css';
import { perform } from './import-acts.ts';

interface Props {
  readonly kind: CutKind;
  readonly section: Section | null;
  readonly tint: number | null;
  /** No other group: one without a heading needs none. */
  readonly isAlone: boolean;
}

/** A category's name, which can be changed, or a group's; a line that is no heading after all can be sent back to the text. */
export const SectionHead = memo(function SectionHead({ kind, section, tint, isAlone }: Props) {
  const [isEditing, setEditing] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing && document.activeElement === document.body) rename.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  if (!section)
    return isAlone ? null : (
      <div className={styles.head}>
        <h3>{kind === 'problem' ? '未分类' : '未分组'}</h3>
      </div>
    );
  return (
    <div className={styles.head} style={tintOf(tint)}>
      {isEditing ? (
        <NameField section={section} onDone={() => setEditing(false)} />
      ) : (
        <>
          <h3>{kind === 'measure' ? groupToLabel(section.name) : section.name}</h3>
          {kind === 'problem' && (
            <Button
              ref={rename}
              isSmall
              variant="quiet"
              onPress={() => setEditing(true)}
              aria-label={`改类别名：${section.name}`}
            >
              改名
            </Button>
          )}
          <Button
            isSmall
            variant="quiet"
            onPress={() => dissolve(kind, section.key)}
            aria-label={`不是标题：${section.name}`}
          >
            {section.range ? '不是标题' : '去掉'}
          </Button>
        </>
      )}
    </div>
  );
});

function NameField({ section, onDone }: { readonly section: Section; readonly onDone: () => void }) {
  const [name, setName] = useState(section.name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const keep = (): void => {
    perform((cutting) => renameCategory(cutting, section.key, name), `类别已改名为“${name.trim()}”`);
    onDone();
  };
  return (
    <div className={styles.headField}>
      <TextField
        label="类别名"
        isLabelHidden
        inputRef={field}
        value={name}
        onChange={setName}
        onSubmit={keep}
        onEscape={onDone}
        onBlur={keep}
      />
    </div>
  );
}

const tintOf = (tint: number | null): CSSProperties | undefined =>
  tint === null
    ? undefined
    : ({ '--cut-ink': `var(--tint-${tint})`, '--cut-ground': `var(--tint-${tint}-ground)` } as CSSProperties);
