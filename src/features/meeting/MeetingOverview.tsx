import type { Slide } from '../../domain/meeting-slides.ts';
import { titleToLabel } from '../../domain/problem.ts';
import { stageToChinese } from '../../domain/stage.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Meeting.module.css';

interface Props {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly onGo: (at: number) => void;
}

/** Every page of the meeting, to jump to. */
export function MeetingOverview({ slides, at, onGo }: Props) {
  return (
    <>
      <h1 className={styles.title}>总览</h1>
      <ol className={styles.overview} aria-label="全部页">
        {slides.map((slide, nth) => (
          <li key={slide.id} className={slide.kind === 'problem' ? styles.inner : styles.outer}>
            <Button variant="quiet" {...(nth === at ? HERE : {})} onPress={() => onGo(nth)}>
              {slideToLabel(slide)}
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Where one was has the focus. */
const HERE = { autoFocus: true } as const;

function slideToLabel(slide: Slide): string {
  switch (slide.kind) {
    case 'opening':
      return '总体情况';
    case 'category':
      return `${slide.category?.name ?? '未分类'}（${slide.problems.length} 个）`;
    case 'problem':
      return `${slide.number}. ${titleToLabel(slide.problem.title)}（${stageToChinese(slide.problem.stage)}）`;
  }
}
