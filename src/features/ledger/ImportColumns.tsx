import { LEDGER_COLUMNS } from '../../domain/ledger-columns.ts';
import type { LedgerColumnId } from '../../domain/ledger-columns.ts';
import { isReadIn } from '../../domain/ledger-import.ts';
import type { ColumnMatches } from '../../exchange/spreadsheet/match-columns.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './LedgerImport.module.css';

interface Props {
  readonly names: readonly string[];
  readonly matches: ColumnMatches;
  readonly onMatch: (matches: ColumnMatches) => void;
}

/** Which column of the table is which of the ledger: as it was found, and as the person has it. Each is one at most. */
export function ImportColumns({ names, matches, onMatch }: Props) {
  const match = (at: number, id: LedgerColumnId | null): void =>
    onMatch(matches.map((held, column) => (column === at ? id : held === id ? null : held)));
  return (
    <div className={styles.columns} role="group" aria-label="列的对应">
      {names.map(
        (name, at) =>
          name.trim() !== '' && (
            <div key={at} className={styles.column}>
              <Select
                label={name.replace(/\s+/g, '')}
                isActive={matches[at] === null}
                value={matches[at] ?? NONE}
                options={OPTIONS}
                onChange={(id) => match(at, id === NONE ? null : id)}
              />
            </div>
          ),
      )}
    </div>
  );
}

const NONE = '*';

const OPTIONS: readonly { readonly id: LedgerColumnId | typeof NONE; readonly label: string }[] = [
  { id: NONE, label: '（不读入）' },
  ...LEDGER_COLUMNS.filter(({ id }) => id === 'number' || isReadIn(id)).map(({ id, head }) => ({ id, label: head })),
];
