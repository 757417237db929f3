import type { Board } from '../../domain/board.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './InHand.module.css';
import { NewMeasureField } from './NewMeasureField.tsx';
import { PartnerList } from './PartnerList.tsx';
import type { PairingRow, PairingView } from './pairing-view.ts';
import { showRowOf } from './row-focus.ts';
import { SuggestionList } from './SuggestionList.tsx';
import type { PairingActs } from './use-pairing-acts.ts';

interface Props {
  readonly board: Board;
  readonly view: PairingView;
  readonly row: PairingRow;
  readonly acts: PairingActs;
}

/** What stands under the row in hand: those it is paired with, those it may be, and for a problem a place for a new measure. */
export function InHand({ board, view, row, acts }: Props) {
  return (
    <div className={styles.inHand} ref={showRowOf}>
      <PartnerList view={view} row={row} acts={acts} />
      <SuggestionList board={board} view={view} row={row} acts={acts} />
      {row.side === 'problem' && <NewMeasureField problemId={row.id} acts={acts} />}
      <div className={styles.acts}>
        {row.side === 'problem' && (
          <Button isSmall variant="quiet" icon="document" onPress={() => acts.openCard(row.id)}>
            打开卡片
          </Button>
        )}
        <Button isSmall variant="quiet" onPress={acts.release}>
          放下
        </Button>
      </div>
    </div>
  );
}
