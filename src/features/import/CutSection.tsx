import type { CutKind, Cutting } from './cutting/cutting.ts';
import { CutItem } from './CutItem.tsx';
import styles from './CutSection.module.css';
import { ListStretches } from './ListStretches.tsx';
import { SectionHead } from './SectionHead.tsx';
import { cutToRow } from './workbench-view.ts';
import type { CutGroup } from './workbench-view.ts';

interface Props {
  readonly title: string;
  readonly kind: CutKind;
  readonly groups: readonly CutGroup[];
  readonly cutting: Cutting;
  readonly currentId: string | null;
  /** Where in the text the current row is. */
  readonly currentAt: number | null;
  readonly selectedId: string | null;
  readonly openId: string | null;
}

/** The problems by category, or the measures by group. */
export function CutSection({ title, kind, groups, cutting, currentId, currentAt, selectedId, openId }: Props) {
  const count = groups.reduce((sum, { cuts }) => sum + cuts.length, 0);
  return (
    <section aria-label={title} className={styles.section}>
      <h2 className={styles.title}>
        {title} {count}
      </h2>
      {count === 0 && <p className={styles.empty}>{kind === 'problem' ? '还没有标出问题。' : '还没有标出措施。'}</p>}
      {groups.map((group) => (
        <div key={group.section?.key ?? ''}>
          <SectionHead kind={kind} section={group.section} tint={group.tint} isAlone={groups.length === 1} />
          <ListStretches text={cutting.text} ranges={group.cuts} keptAt={currentAt} rowHeight={4.25}>
            {(cut) => (
              <CutItem
                key={cut.id}
                row={cutToRow(cutting, cut)}
                cutting={cutting}
                isCurrent={cut.id === currentId}
                isSelected={cut.id === selectedId}
                isOpen={cut.id === openId}
              />
            )}
          </ListStretches>
        </div>
      ))}
    </section>
  );
}
