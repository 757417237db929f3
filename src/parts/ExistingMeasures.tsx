import { useMemo, useState } from 'react';
import { measuresInOrder } from '../domain/board.ts';
import type { Board } from '../domain/board.ts';
import type { MeasureId, ProblemId } from '../domain/id.ts';
import { suggestionsFor } from '../domain/pairing-suggestions.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import styles from './ExistingMeasures.module.css';
import type { MoveFilling } from './move-filling.ts';

interface Props {
  readonly board: Board;
  readonly problemIds: readonly ProblemId[];
  readonly filling: MoveFilling;
  readonly onChange: (filling: MoveFilling) => void;
}

/** So many are listed; a longer list is searched. */
const LISTED = 20;

/** The board's measures to choose from: what suits the problem first, then what serves no problem yet. */
export function ExistingMeasures({ board, problemIds, filling, onChange }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const inOrder = useMemo(() => (isOpen ? likeliestFirst(board, problemIds) : []), [isOpen, board, problemIds]);
  if (board.measures.size === 0) return null;
  if (!isOpen)
    return (
      <Button isSmall variant="quiet" icon="pair" onPress={() => setOpen(true)}>
        配上已有的措施
      </Button>
    );
  const { pairWith } = filling;
  const found = inOrder.filter((measure) => measure.text.toLowerCase().includes(text.trim().toLowerCase()));
  const take = (id: MeasureId, isTaken: boolean): void =>
    onChange({
      ...filling,
      pairWith: new Set(isTaken ? [...pairWith, id] : [...pairWith].filter((other) => other !== id)),
    });
  return (
    <fieldset className={styles.measures}>
      <legend className={styles.legend}>
        已有的措施{pairWith.size > 0 ? `，已选 ${pairWith.size} 条` : '，选中的会配给这个问题'}
      </legend>
      {inOrder.length > 4 && <SearchField label="搜索措施" value={text} onChange={setText} />}
      <ul className={styles.list}>
        {found.slice(0, LISTED).map((measure) => (
          <li key={measure.id}>
            <Checkbox isSelected={pairWith.has(measure.id)} onChange={(isTaken) => take(measure.id, isTaken)}>
              {measure.text}
              {!board.problemsByMeasure.has(measure.id) && <span className={styles.about}>（还没有配给问题）</span>}
            </Checkbox>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.about}>没有找到这样的措施。</p>}
      {found.length > LISTED && (
        <p className={styles.about}>还有 {found.length - LISTED} 条没有列出，请用搜索缩小范围。</p>
      )}
    </fieldset>
  );
}

function likeliestFirst(board: Board, problemIds: readonly ProblemId[]) {
  const [only, ...others] = problemIds;
  const suggested = only !== undefined && others.length === 0 ? suggestionsFor(board, only) : [];
  const places = new Map(suggested.map(({ measureId }, at) => [measureId, at]));
  const placeOf = (id: MeasureId): number => places.get(id) ?? places.size + (board.problemsByMeasure.has(id) ? 1 : 0);
  return [...measuresInOrder(board)].sort((a, b) => placeOf(a.id) - placeOf(b.id));
}
