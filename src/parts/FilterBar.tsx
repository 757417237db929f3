import { useDeferredValue, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Board } from '../domain/board.ts';
import { isFiltering, NO_FILTER } from '../domain/board-filter.ts';
import type { BoardFilter } from '../domain/board-filter.ts';
import { STANDING_LABELS } from '../domain/standing.ts';
import { Button } from '../ui/Button.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Select } from '../ui/Select.tsx';
import { ANY, categoryOptions, GAP_OPTIONS, LAMP_OPTIONS, personOptions, STAGE_OPTIONS } from './filter-options.ts';
import { NO_PINYIN, PREPARING_PINYIN } from './pinyin-words.ts';
import type { PinyinState } from './pinyin-words.ts';
import styles from './FilterBar.module.css';

interface Props {
  readonly board: Board;
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
  readonly pinyin: PinyinState;
  readonly shown: number;
  readonly all: number;
  /** What stands at the end of the bar. */
  readonly end?: ReactNode;
}

export function FilterBar({ board, filter, onFilter, pinyin, shown, all, end }: Props) {
  const calm = useDeferredValue(board);
  const categories = useMemo(() => categoryOptions(calm), [calm]);
  const persons = useMemo(() => personOptions(calm, filter.person), [calm, filter.person]);
  const search = useRef<HTMLInputElement>(null);
  /** The button goes with the filter: the focus stays where one looks for something else. */
  const clear = (): void => {
    onFilter(NO_FILTER);
    search.current?.focus();
  };
  const orNull = <T extends string>(id: T): Exclude<T, typeof ANY> | null =>
    id === ANY ? null : (id as Exclude<T, typeof ANY>);
  return (
    <div role="search" className={styles.bar} aria-label="筛选卡片">
      <div className={styles.search}>
        <SearchField
          inputRef={search}
          label="搜索卡片和措施"
          value={filter.text}
          onChange={(text) => onFilter({ ...filter, text })}
        />
      </div>
      <div className={styles.choice}>
        <Select
          label="类别"
          isLabelHidden
          isActive={filter.category !== null}
          value={filter.category ?? ANY}
          options={categories}
          onChange={(id) => onFilter({ ...filter, category: orNull(id) })}
        />
      </div>
      <div className={styles.choice}>
        <Select
          label="责任人"
          isLabelHidden
          isActive={filter.person !== null}
          value={filter.person ?? ANY}
          options={persons}
          onChange={(id) => onFilter({ ...filter, person: orNull(id) })}
        />
      </div>
      <div className={styles.choice}>
        <Select
          label="阶段"
          isLabelHidden
          isActive={filter.stage !== null}
          value={filter.stage ?? ANY}
          options={STAGE_OPTIONS}
          onChange={(id) => onFilter({ ...filter, stage: orNull(id) })}
        />
      </div>
      <div className={styles.choice}>
        <Select
          label="缺什么"
          isLabelHidden
          isActive={filter.gap !== null}
          value={filter.gap ?? ANY}
          options={GAP_OPTIONS}
          onChange={(id) => onFilter({ ...filter, gap: orNull(id) })}
        />
      </div>
      <div className={styles.choice}>
        <Select
          label="时限灯"
          isLabelHidden
          isActive={filter.lamp !== null}
          value={filter.lamp ?? ANY}
          options={LAMP_OPTIONS}
          onChange={(id) => onFilter({ ...filter, lamp: orNull(id) })}
        />
      </div>
      <p className={styles.count} role="status">
        {pinyin === 'preparing' ? PREPARING_PINYIN : countToWords(filter, shown, all)}
        {pinyin === 'failed' && `，${NO_PINYIN}`}
      </p>
      {isFiltering(filter) && (
        <Button variant="quiet" icon="clear" onPress={clear}>
          清除筛选
        </Button>
      )}
      {end && <div className={styles.end}>{end}</div>}
    </div>
  );
}

function countToWords(filter: BoardFilter, shown: number, all: number): string {
  if (!isFiltering(filter)) return `共 ${all} 个`;
  const standing = filter.standing === null ? '' : `，${STANDING_LABELS[filter.standing]}`;
  return `显示${filter.ids ? '选中的' : ''} ${shown} / ${all} 个${standing}`;
}
