import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { CaretText } from './CaretText.tsx';
import { changeKind, changeSection, dropCut, join, moveTo, split } from './cut-acts.ts';
import { sectionsOf } from './cutting/cutting.ts';
import type { Cutting } from './cutting/cutting.ts';
import styles from './CutEditor.module.css';
import { EdgeButtons } from './EdgeButtons.tsx';
import { rowBeside } from './row-focus.ts';
import { TitleField } from './TitleField.tsx';
import type { CutRow } from './workbench-view.ts';

interface Props {
  readonly row: CutRow;
  readonly cutting: Cutting;
}

/** Everything that can be done to one card-to-be, by mouse and keyboard alike. */
export function CutEditor({ row, cutting }: Props) {
  const { cut } = row;
  const box = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const isProblem = cut.kind === 'problem';
  const sections = sectionsOf(cutting, cut.kind);
  const none = { id: '', label: isProblem ? '未分类' : '未分组' };
  const caret = (): number => cut.start + (area.current?.selectionStart ?? 0);
  const dropIt = (): void => {
    const list = box.current?.closest('[aria-label="导入结果"]');
    dropCut(cut.id, list ? rowBeside(list, cut.id) : null);
  };
  return (
    <div ref={box} className={styles.editor}>
      {isProblem && <TitleField key={cut.id} cut={cut} title={row.title} />}
      {sections.length > 0 && (
        <Select
          label={isProblem ? '类别' : '分组'}
          value={sections.some(({ key }) => key === cut.sectionKey) ? cut.sectionKey : ''}
          options={[...sections.map(({ key, name }) => ({ id: key, label: name })), none]}
          onChange={(key) => changeSection(cut.id, key)}
        />
      )}
      <CaretText
        areaRef={area}
        label={isProblem ? '问题的文字' : '措施的文字'}
        text={cutting.text.slice(cut.start, cut.end)}
      />
      <div className={styles.acts} role="group" aria-label="光标处">
        <Button isSmall icon="cut" onPress={() => split(cut.id, caret())}>
          从光标处拆分
        </Button>
        <Button isSmall onPress={() => moveTo(cut.id, 'start', caret())}>
          光标处为起点
        </Button>
        <Button isSmall onPress={() => moveTo(cut.id, 'end', caret())}>
          光标处为终点
        </Button>
      </div>
      <EdgeButtons id={cut.id} />
      <div className={styles.acts}>
        <Button isSmall icon="merge" onPress={() => join(cut.id)}>
          并入下一条
        </Button>
        <Button isSmall onPress={() => changeKind(cut.id, isProblem ? 'measure' : 'problem')}>
          {isProblem ? '改为措施' : '改为问题'}
        </Button>
        <Button isSmall icon="delete" onPress={dropIt}>
          放弃
        </Button>
      </div>
    </div>
  );
}
