import { useMemo, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import { measuresInOrder } from '../../domain/board.ts';
import { titleToLabel } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Perform } from '../../queries/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './MeasurePicker.module.css';

interface Props {
  readonly board: Board;
  readonly problem: Problem;
  readonly perform: Perform;
  readonly onClose: () => void;
}

/** So many are listed; a longer list is searched. */
const LISTED = 100;

/** All measures of the board: a tick pairs, taking it away unpairs, each at once and each to be undone. */
export function MeasurePicker({ board, problem, perform, onClose }: Props) {
  const [text, setText] = useState('');
  const inOrder = useMemo(() => measuresInOrder(board), [board]);
  const found = inOrder.filter((measure) => measure.text.toLowerCase().includes(text.trim().toLowerCase()));
  const paired = new Set(board.measuresByProblem.get(problem.id));
  const pair = (measureId: string, isPaired: boolean): void =>
    void perform({ type: isPaired ? 'pair-measure' : 'unpair-measure', problemId: problem.id, measureId });
  return (
    <Dialog
      title="配上已有的措施"
      isWide
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          好了
        </Button>
      }
    >
      <p className={styles.problem}>{titleToLabel(problem.title)}</p>
      <SearchField label="搜索措施" value={text} onChange={setText} />
      <ul className={styles.list}>
        {found.slice(0, LISTED).map((measure) => (
          <li key={measure.id} className={styles.row}>
            <Checkbox isSelected={paired.has(measure.id)} onChange={(isPaired) => pair(measure.id, isPaired)}>
              {measure.text}
            </Checkbox>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.words}>没有找到这样的措施。</p>}
      {found.length > LISTED && (
        <p className={styles.words}>还有 {found.length - LISTED} 条没有列出，请用搜索缩小范围。</p>
      )}
    </Dialog>
  );
}
