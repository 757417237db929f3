import { useEffect, useState } from 'react';
import type { Board } from '../domain/board.ts';
import type { Paper } from '../domain/paper.ts';
import { situationOf } from '../domain/situation-paper.ts';
import type { PaperDoors } from './paper-doors.ts';
import styles from './SheetDesk.module.css';

interface Props {
  readonly paper: Paper;
  readonly board: Board;
  readonly reread: PaperDoors['reread'];
}

/** Which texts would be cut otherwise if the paper were imported again: told before it is handed in, never in the way. */
export function RereadNote({ paper, board, reread }: Props) {
  const [found, setFound] = useState<readonly string[]>([]);
  useEffect(() => {
    let isShown = true;
    void reread(paper, situationOf(board)).then((texts) => isShown && setFound(texts));
    return () => {
      isShown = false;
    };
  }, [paper, board, reread]);
  if (found.length === 0) return null;
  return (
    <div className={styles.warning} role="status">
      <p>
        下面 {found.length}{' '}
        条里有像标题或编号的字样，这份汇报如果再导入，会分得不一样。内容不受影响；想分得一样，改一改这几条的写法。
      </p>
      <ul>
        {found.slice(0, 5).map((text) => (
          <li key={text}>“{[...text].slice(0, 30).join('')}”</li>
        ))}
      </ul>
    </div>
  );
}
