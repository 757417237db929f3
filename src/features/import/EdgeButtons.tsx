import type { RefObject } from 'react';
import { Button } from '../../ui/Button.tsx';
import type { Step } from './cutting/boundaries.ts';
import type { Cut } from './cutting/cutting.ts';
import type { Edge } from './cutting/move-edge.ts';
import { moveTo, nudge, split, takeFurnitureOut } from './cut-acts.ts';
import styles from './CutEditor.module.css';

interface Props {
  readonly cut: Cut;
  /** The text of the cut, where the caret is or words are selected. */
  readonly area: RefObject<HTMLTextAreaElement | null>;
}

const EDGES: readonly (readonly [Edge, string])[] = [
  ['start', '起点'],
  ['end', '终点'],
];

const STEPS: readonly (readonly [string, Step, 1 | -1])[] = [
  ['前一句', 'sentence', -1],
  ['前一字', 'character', -1],
  ['后一字', 'character', 1],
  ['后一句', 'sentence', 1],
];

/** What is done at the caret, and what Ctrl and Alt with the arrows do. */
export function EdgeButtons({ cut, area }: Props) {
  const from = (): number => cut.start + (area.current?.selectionStart ?? 0);
  const to = (): number => cut.start + (area.current?.selectionEnd ?? 0);
  return (
    <>
      <div className={styles.acts} role="group" aria-label="光标处">
        <Button isSmall icon="cut" onPress={() => split(cut.id, from())}>
          从光标处拆分
        </Button>
        <Button isSmall onPress={() => moveTo(cut.id, 'start', from())}>
          光标处为起点
        </Button>
        <Button isSmall onPress={() => moveTo(cut.id, 'end', to())}>
          光标处为终点
        </Button>
        <Button isSmall onPress={() => takeFurnitureOut({ start: from(), end: to() })}>
          去掉选中的字
        </Button>
      </div>
      {EDGES.map(([edge, name]) => (
        <div key={edge} className={styles.acts} role="group" aria-label={name}>
          <span className={styles.edgeName}>{name}移到</span>
          {STEPS.map(([says, step, direction]) => (
            <Button
              key={says}
              isSmall
              aria-label={`${name}移到${says}`}
              onPress={() => nudge(cut.id, edge, step, direction)}
            >
              {says}
            </Button>
          ))}
        </div>
      ))}
    </>
  );
}
