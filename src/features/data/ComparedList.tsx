import type { ComparedBoard } from '../../domain/restore-preview.ts';
import { Badge } from '../../ui/Badge.tsx';
import styles from './DataScreen.module.css';
import { comparedToFacts, RELATION_LABELS } from './restore-words.ts';
import type { Source } from './restore-words.ts';

interface Props {
  readonly boards: readonly ComparedBoard[];
  readonly kind: Source['kind'];
}

/** Board by board: what comes, and how it stands to what is here. */
export function ComparedList({ boards, kind }: Props) {
  return (
    <ul className={styles.list} aria-label={`${kind}里的看板与这里的比较`}>
      {boards.map((board) => (
        <li key={board.id} className={styles.item}>
          <div className={styles.words}>
            <p className={styles.name}>{board.name}</p>
            <p className={styles.small}>{comparedToFacts(board, kind)}</p>
          </div>
          <Badge tone={TONES[board.relation] ?? 'plain'}>{RELATION_LABELS[board.relation](kind)}</Badge>
        </li>
      ))}
    </ul>
  );
}

/** Where replacing takes something away. */
const TONES: Partial<Record<ComparedBoard['relation'], 'gap'>> = { older: 'gap', diverged: 'gap', 'only-here': 'gap' };
