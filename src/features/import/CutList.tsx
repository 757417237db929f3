import { useEffect, useRef } from 'react';
import { AddCategory } from './AddCategory.tsx';
import type { Cutting } from './cutting/cutting.ts';
import { CutSection } from './CutSection.tsx';
import styles from './CutList.module.css';
import { FurnitureList } from './FurnitureList.tsx';
import { select } from './import-acts.ts';
import { useImportDesk } from './import-desk.ts';
import { KeysLine } from './KeysLine.tsx';
import { LeftoverList } from './LeftoverList.tsx';
import { actByKey } from './list-keys.ts';
import { MainWork } from './MainWork.tsx';
import { revealIn } from './reveal-in.ts';
import { rowIdOf, rowIn } from './row-focus.ts';
import { useFocusTurn } from './use-focus-turn.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { placeOfRow } from './workbench-view.ts';
import type { WorkbenchView } from './workbench-view.ts';

interface Props {
  readonly cutting: Cutting;
  readonly view: WorkbenchView;
}

/** The cards-to-be by category, the measures by group, what is left over, the main work. Walked by arrows as one list. */
export function CutList({ cutting, view }: Props) {
  const list = useRef<HTMLElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const selectedId = useImportDesk((state) => state.selectedId);
  const isOpen = useImportDesk((state) => state.isOpen);
  const { ids } = view;
  const currentId = selectedId !== null && ids.includes(selectedId) ? selectedId : (ids[0] ?? null);
  const currentAt = currentId === null ? null : placeOfRow(view, currentId);
  useFocusTurn(list);
  useKeptFocus(list, cutting);
  useEffect(() => {
    const row = selectedId !== null && rowIn(list.current, selectedId);
    if (row && scroll.current) revealIn(scroll.current, row.closest('li') ?? row);
  }, [selectedId, isOpen]);
  const openId = isOpen ? selectedId : null;
  const shared = { cutting, currentId, currentAt, selectedId, openId };
  return (
    <section
      ref={list}
      className={styles.side}
      aria-label="导入结果"
      onKeyDown={actByKey}
      onFocus={(event) => {
        const id = rowIdOf(event.target);
        if (id !== null) select(id);
      }}
    >
      <div ref={scroll} className={styles.scroll}>
        <CutSection title="问题" kind="problem" groups={view.problems} {...shared} />
        <AddCategory />
        <CutSection title="措施" kind="measure" groups={view.measures} {...shared} />
        <LeftoverList
          cutting={cutting}
          leftovers={view.leftovers}
          currentId={currentId}
          currentAt={currentAt}
          selectedId={selectedId}
        />
        <FurnitureList cutting={cutting} />
        <MainWork cutting={cutting} />
      </div>
      {currentId !== null && <KeysLine kind={view.marks.get(currentId)?.cut.kind ?? null} />}
    </section>
  );
}
