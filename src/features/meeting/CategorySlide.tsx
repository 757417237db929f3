import type { Category } from '../../domain/category.ts';
import { titleToLabel } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';
import { StageMark } from '../../parts/StageMark.tsx';
import styles from './Meeting.module.css';

interface Props {
  readonly category: Category | null;
  readonly problems: readonly Problem[];
  /** 序号 of the first one. */
  readonly first: number;
}

export function CategorySlide({ category, problems, first }: Props) {
  const done = problems.filter(({ stage }) => stage === 'completed').length;
  return (
    <>
      <h1 className={styles.title}>{category?.name ?? '未分类'}</h1>
      <p className={styles.facts}>
        共 {problems.length} 个问题，已完成 {done} 个
      </p>
      <ol className={styles.contents}>
        {problems.map((problem, nth) => (
          <li key={problem.id}>
            <span>
              {first + nth}. {titleToLabel(problem.title)}
            </span>
            <StageMark stage={problem.stage} />
          </li>
        ))}
      </ol>
    </>
  );
}
