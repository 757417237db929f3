import { Button } from '../../ui/Button.tsx';
import type { Step } from './cutting/boundaries.ts';
import type { Edge } from './cutting/move-edge.ts';
import { nudge } from './cut-acts.ts';
import styles from './CutEditor.module.css';

const EDGES: readonly (readonly [Edge, string])[] = [
  ['start', '起点'],
  ['end', '终点'],
];

const STEPS: readonly (readonly [string, string, Step, 1 | -1])[] = [
  ['«', '前移一句', 'sentence', -1],
  ['‹', '前移一字', 'character', -1],
  ['›', '后移一字', 'character', 1],
  ['»', '后移一句', 'sentence', 1],
];

/** What Alt and Ctrl with the arrows do. */
export function EdgeButtons({ id }: { readonly id: string }) {
  return (
    <div className={styles.acts}>
      {EDGES.map(([edge, name]) => (
        <div key={edge} className={styles.acts} role="group" aria-label={name}>
          <span className={styles.edgeName}>{name}</span>
          {STEPS.map(([sign, says, step, direction]) => (
            <Button key={says} isSmall aria-label={`${name}${says}`} onPress={() => nudge(id, edge, step, direction)}>
              {sign}
            </Button>
          ))}
        </div>
      ))}
    </div>
  );
}
