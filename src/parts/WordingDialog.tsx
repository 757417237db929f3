import { useState } from 'react';
import { lookOf, PAGE_NUMBER_LABELS, PAGE_NUMBERS, STANDARD_LOOK } from '../domain/official-look.ts';
import type { OfficialLook } from '../domain/official-look.ts';
import type { PaperKindFacts } from '../domain/paper-kinds.ts';
import { WORDING } from '../domain/paper-wording.ts';
import type { Wording } from '../domain/paper-wording.ts';
import type { OfficialTemplate } from '../domain/saved-template.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './WordingDialog.module.css';

interface Props {
  readonly kind: PaperKindFacts;
  /** null: the standard is shown; what is kept is a template of its own. */
  readonly template: OfficialTemplate | null;
  /** What is shown is what is kept. */
  readonly isMarkedInternal: boolean;
  readonly newId: () => string;
  /** false where it was refused. */
  readonly onKeep: (template: OfficialTemplate) => boolean;
  readonly onDelete: (template: OfficialTemplate) => void;
  readonly onClose: () => void;
}

/** What an official paper says in its own words, and its form: kept with the board as a template under a name. */
export function WordingDialog({ kind, template, isMarkedInternal, newId, onKeep, onDelete, onClose }: Props) {
  const [name, setName] = useState(template?.name ?? '');
  const [wording, setWording] = useState<Wording>(template?.wording ?? {});
  const [look, setLook] = useState<OfficialLook>(lookOf(template?.look ?? {}));
  const [isMarked, mark] = useState(isMarkedInternal);
  const keep = (): void => {
    const kept: OfficialTemplate = {
      id: template?.id ?? newId(),
      kind: 'official',
      name,
      isMarkedInternal: isMarked,
      look: otherwiseOf(look),
      wording: Object.fromEntries(
        Object.entries(wording).filter((said): said is [string, string] => !!said[1]?.trim()),
      ),
    };
    if (name.trim() !== '' && onKeep(kept)) onClose();
  };
  return (
    <Dialog
      title={`措辞和版式：${kind.label}`}
      isWide
      onClose={onClose}
      footer={
        <>
          {template && (
            <Button
              variant="quiet"
              onPress={() => {
                onDelete(template);
                onClose();
              }}
            >
              删除模板
            </Button>
          )}
          <Button onPress={onClose}>取消</Button>
          <Button variant="primary" isDisabled={name.trim() === ''} onPress={keep}>
            {template ? '保存模板' : '存为模板'}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <TextField label="模板名称" placeholder="如：机关党委格式" value={name} onChange={setName} {...FOCUS} />
        {(kind.places ?? []).map((place) => (
          <TextArea
            key={place}
            label={WORDING[place].label}
            minRows={3}
            value={wording[place]?.trim() ? (wording[place] ?? '') : WORDING[place].text}
            onChange={(text) => setWording({ ...wording, [place]: text === WORDING[place].text ? '' : text })}
          />
        ))}
        <p className={styles.hint}>{'{单位} {年度} {日期} {数字} 会换成看板上的内容；换行就是另起一段。'}</p>
        {!kind.ignores?.includes('isMarkedInternal') && (
          <Checkbox isSelected={isMarked} onChange={mark}>
            标注“内部资料”
          </Checkbox>
        )}
        <fieldset className={styles.form}>
          <legend>版式（默认按 GB/T 9704—2012）</legend>
          {FONT_FIELDS.map(([field, label]) => (
            <TextField
              key={field}
              label={label}
              value={look[field]}
              onChange={(font) => setLook({ ...look, [field]: font })}
            />
          ))}
          {NUMBER_FIELDS.map(([field, label]) => (
            <TextField
              key={field}
              label={label}
              type="number"
              value={String(look[field])}
              onChange={(said) => setLook({ ...look, [field]: Number(said) || 0 })}
            />
          ))}
          <Select
            label="页码"
            value={look.pageNumbers}
            options={PAGE_NUMBERS.map((id) => ({ id, label: PAGE_NUMBER_LABELS[id] }))}
            onChange={(pageNumbers) => setLook({ ...look, pageNumbers })}
          />
          <Button isSmall onPress={() => setLook(STANDARD_LOOK)}>
            恢复标准版式
          </Button>
        </fieldset>
      </div>
    </Dialog>
  );
}

/** On arrival. */
const FOCUS = { autoFocus: true } as const;

type FieldOf<V> = {
  [K in keyof OfficialLook]: OfficialLook[K] extends V ? (V extends OfficialLook[K] ? K : never) : never;
}[keyof OfficialLook];

const FONT_FIELDS: readonly (readonly [FieldOf<string>, string])[] = [
  ['titleFont', '标题字体'],
  ['bodyFont', '正文字体'],
  ['firstFont', '一级标题字体'],
  ['secondFont', '二级标题字体'],
  ['pageNumberFont', '页码字体'],
];

const NUMBER_FIELDS: readonly (readonly [FieldOf<number>, string])[] = [
  ['titleSize', '标题字号（磅）'],
  ['bodySize', '正文字号（磅）'],
  ['linePitch', '行距（磅）'],
  ['pageNumberSize', '页码字号（磅）'],
  ['narrowing', '字距紧缩（磅）'],
  ['top', '上边距（毫米）'],
  ['bottom', '下边距（毫米）'],
  ['left', '左边距（毫米）'],
  ['right', '右边距（毫米）'],
];

/** Only what is otherwise than the standard; a size that cannot be printed stays as it was. */
function otherwiseOf(look: OfficialLook): Partial<OfficialLook> {
  const fields = Object.keys(STANDARD_LOOK) as (keyof OfficialLook)[];
  return Object.fromEntries(
    fields
      .filter((field) => look[field] !== STANDARD_LOOK[field] && isUsable(look[field]))
      .map((field) => [field, look[field]]),
  );
}

const isUsable = (value: OfficialLook[keyof OfficialLook]): boolean =>
  typeof value === 'number' ? value >= 0 && value <= 100 : value.trim() !== '';
