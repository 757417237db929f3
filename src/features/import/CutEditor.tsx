import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { groupToLabel } from '../../domain/measure.ts';
import { Button } from '../../ui/Button.tsx';
import { isTypingChinese } from '../../ui/is-typing-chinese.ts';
import { Select } from '../../ui/Select.tsx';
import { CaretText } from './CaretText.tsx';
import { changeKind, changeSection, dropCut, join, putFurnitureBack, split } from './cut-acts.ts';
import { removedIn } from './cutting/cut-text.ts';
import { sectionsOf } from './cutting/cutting.ts';
import type { Cutting } from './cutting/cutting.ts';
import styles from './CutEditor.module.css';
import { EdgeButtons } from './EdgeButtons.tsx';
import { goTo } from './import-acts.ts';
import { RemovedItem } from './RemovedItem.tsx';
import { TitleField } from './TitleField.tsx';
import type { CutRow } from './workbench-view.ts';

interface Props {
  readonly row: CutRow;
  readonly cutting: Cutting;
}

/** Everything that can be done to one card-to-be, by mouse and keyboard alike. */
export function CutEditor({ row, cutting }: Props) {
  const { cut } = row;
  const area = useRef<HTMLTextAreaElement>(null);
  const isProblem = cut.kind === 'problem';
  const sections = sectionsOf(cutting, cut.kind);
  const none = { id: '', label: isProblem ? '未分类' : '未分组' };
  /** An open list of choices is drawn elsewhere and closes itself. */
  const closeByEscape = (event: KeyboardEvent<HTMLElement>): void => {
    const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key === 'Escape' && isHere && !isTypingChinese(event)) goTo(cut.id);
  };
  return (
    <div className={styles.editor} role="presentation" onKeyDown={closeByEscape}>
      {isProblem && <TitleField key={cut.id} cut={cut} title={row.title} />}
      {sections.length > 0 && (
        <div data-part="section">
          <Select
            label={isProblem ? '类别' : '分组'}
            value={sections.some(({ key }) => key === cut.sectionKey) ? cut.sectionKey : ''}
            options={[
              ...sections.map(({ key, name }) => ({ id: key, label: isProblem ? name : groupToLabel(name) })),
              none,
            ]}
            onChange={(key) => changeSection(cut.id, key)}
          />
        </div>
      )}
      <CaretText
        areaRef={area}
        label={isProblem ? '问题的文字' : '措施的文字'}
        text={cutting.text.slice(cut.start, cut.end)}
        onSplit={(at) => split(cut.id, cut.start + at)}
      />
      <EdgeButtons cut={cut} area={area} />
      <Removed cutting={cutting} row={row} />
      <div className={styles.acts}>
        <Button isSmall icon="merge" onPress={() => join(cut.id)}>
          并入下一条
        </Button>
        <Button isSmall onPress={() => changeKind(cut.id, isProblem ? 'measure' : 'problem')}>
          {isProblem ? '改为措施' : '改为问题'}
        </Button>
        <Button isSmall icon="delete" onPress={() => dropCut(cut.id)}>
          移到未归入
        </Button>
      </div>
    </div>
  );
}

function Removed({ cutting, row: { cut } }: Props) {
  const removed = removedIn(cutting, cut);
  if (removed.length === 0) return null;
  return (
    <ul aria-label="这一条里的页码页眉">
      {removed.map((range) => (
        <RemovedItem
          key={range.start}
          text={cutting.text.slice(range.start, range.end)}
          where="不写进卡片"
          onPutBack={() => putFurnitureBack(range)}
        />
      ))}
    </ul>
  );
}
