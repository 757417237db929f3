import { Button } from '../../ui/Button.tsx';
import styles from './InHand.module.css';
import { SIDE_NAMES, otherSide } from './pairing-desk.ts';
import { rowToWords } from './pairing-view.ts';
import type { PairingRow, PairingView } from './pairing-view.ts';
import { focusRow } from './row-focus.ts';
import type { PairingActs } from './use-pairing-acts.ts';

interface Props {
  readonly view: PairingView;
  readonly row: PairingRow;
  readonly acts: PairingActs;
}

/** Those the row in hand is paired with, each of which can be taken off. */
export function PartnerList({ view, row, acts }: Props) {
  const other = otherSide(row.side);
  const partners = row.partners.flatMap(({ id }) => view.rows[other].get(id) ?? []);
  if (partners.length === 0) return null;
  const unpair = (partnerId: string): void => {
    if (row.side === 'problem') acts.unpair(row.id, partnerId);
    else acts.unpair(partnerId, row.id);
    focusRow(row.side, row.id);
  };
  return (
    <section aria-label={`已配的${SIDE_NAMES[other]}`}>
      <h4 className={styles.caption}>已配的{SIDE_NAMES[other]}</h4>
      <ul>
        {partners.map((partner) => (
          <li key={partner.id} className={styles.entry}>
            <span className={styles.number}>{partner.number}</span>
            <span className={styles.says}>
              <span className={styles.brief}>{partner.lead}</span>
            </span>
            <Button
              isSmall
              variant="quiet"
              icon="unpair"
              aria-label={`取消配对：${rowToWords(partner)}`}
              onPress={() => unpair(partner.id)}
            >
              取消
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
