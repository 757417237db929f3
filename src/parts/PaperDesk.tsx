import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { DatedBoard } from '../domain/paper-choices.ts';
import { paperOf } from '../domain/paper-of.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Select } from '../ui/Select.tsx';
import type { PaperDoors } from './paper-doors.ts';
import styles from './PaperDesk.module.css';
import { scopeOptions, WHOLE } from './paper-scope.ts';
import { SaveButtons } from './SaveButtons.tsx';
import { Sheet } from './Sheet.tsx';
import { useSheetView } from './use-sheet-view.ts';
import type { SheetChoice } from './use-sheet-view.ts';

interface Props {
  /** The same value for the same board: the paper is made anew when it changes. */
  readonly dated: DatedBoard;
  readonly doors: PaperDoors;
  /** The beginning of the head, where the screen says what it is. */
  readonly heading: ReactNode;
  readonly fields?: ReactNode;
  /** Of the sheet's region, for the ear. */
  readonly label: string;
  /** In the sheet's place, where there is nothing to print. */
  readonly empty?: ReactNode;
  /** Why this sheet must not be handed in: it is shown, but neither printed nor saved. */
  readonly warning?: string;
}

/** The sheet as it will be printed and saved, what may be chosen about it, and the ways it leaves the program. */
export function PaperDesk({ dated, doors, heading, fields, label, empty, warning }: Props) {
  const { view, choices, choose } = useSheetView(doors.memory);
  const [scopeId, setScopeId] = useState(WHOLE.id);
  const scopes = useMemo(() => scopeOptions(dated.board), [dated.board]);
  const { id: shownId, scope } = scopes.find(({ id }) => id === scopeId) ?? WHOLE;
  const paper = useMemo(() => paperOf('problem-list', dated, { ...choices, scope }), [dated, choices, scope]);
  const isDisabled = Boolean(empty ?? warning);
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        {heading}
        <Select
          label="范围"
          isLabelHidden
          isActive={shownId !== WHOLE.id}
          value={shownId}
          options={scopes}
          onChange={setScopeId}
        />
        <Select
          label="纸张方向"
          isLabelHidden
          value={view.isPortrait ? 'portrait' : 'landscape'}
          options={DIRECTIONS}
          onChange={(direction) => choose('isPortrait', direction === 'portrait')}
        />
        {OPTIONS.map(({ choice, label: says }) => (
          <Checkbox key={choice} isSelected={view[choice]} onChange={(isOn) => choose(choice, isOn)}>
            {says}
          </Checkbox>
        ))}
        {fields}
        <span className={styles.out}>
          <SaveButtons
            paper={() => paper}
            save={doors.save}
            isPortrait={view.isPortrait}
            madeOn={dated.asOf}
            isDisabled={isDisabled}
          />
          <Button variant="primary" icon="print" onPress={doors.print} isDisabled={isDisabled}>
            打印
          </Button>
        </span>
      </header>
      {empty ?? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the sheet is scrolled by keyboard too (F34)
        <div className={styles.desk} role="region" aria-label={label} tabIndex={0}>
          {warning && (
            <p className={styles.warning} role="alert">
              {warning}
            </p>
          )}
          <Sheet paper={paper} isPortrait={view.isPortrait} />
          <p className={styles.note}>打印时按页分开，每页重复表头，一行不分在两页。也可在打印窗口选“另存为 PDF”。</p>
        </div>
      )}
    </main>
  );
}

const DIRECTIONS = [
  { id: 'landscape', label: 'A4 横向' },
  { id: 'portrait', label: 'A4 纵向' },
] as const;

const OPTIONS: readonly { readonly choice: SheetChoice; readonly label: string }[] = [
  { choice: 'hasLeader', label: '责任领导' },
  { choice: 'hasRemark', label: '备注' },
  { choice: 'isBrief', label: '只印问题标题' },
  { choice: 'isMarkedInternal', label: '标注“内部资料”' },
];
