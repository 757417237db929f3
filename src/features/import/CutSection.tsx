import type { CutKind, Cutting } from './cutting/cutting.ts';
import { CutItem } from './CutItem.tsx';
import styles from './CutSection.module.css';
import { SectionHead } from './SectionHead.tsx';
import type { CutGroup } from './workbench-view.ts';

interface Props {
  readonly title: string;
  readonly kind: CutKind;
  readonly groups: readonly CutGroup[];
  readonly cutting: Cutting;
  readonly currentId: string | null;
  readonly selectedId: string | null;
  readonly openId: string | null;
}

/** From so many rows on, those out of sight are not laid out. */
const LONG = 150;

/** The problems by category, or the measures by group. */
export function CutSection({ title, kind, groups, cutting, currentId, selectedId, openId }: Props) {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section aria-label={title} className={styles.section}>
      <h2 className={styles.title}>
        {title} {count}
      </h2>
      {count === 0 && <p className={styles.empty}>{kind === 'problem' ? '还没有标出问题。' : '还没有标出措施。'}</p>}
      {groups.map((group) => (
        <div key={group.section?.key ?? ''}>
          <SectionHead kind={kind} section={group.section} tint={group.tint} isAlone={groups.length === 1} />
          <ul className={count > LONG ? styles.long : undefined}>
            {group.rows.map((row) => (
              <CutItem
                key={row.cut.id}
                row={row}
                cutting={cutting}
                isCurrent={row.cut.id === currentId}
                isSelected={row.cut.id === selectedId}
                isOpen={row.cut.id === openId}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
