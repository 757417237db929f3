import { Button } from '../../ui/Button.tsx';
import type { Step } from './cutting/boundaries.ts';
import type { Edge } from './cutting/move-edge.ts';
import { nudge } from './cut-acts.ts';
import styles from './CutEditor.module.css';

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

/** What Alt and Ctrl with the arrows do. */
export function EdgeButtons({ id }: { readonly id: string }) {
  return (
    <div className={styles.acts}>
      {EDGES.map(([edge, name]) => (
        <div key={edge} className={styles.acts} role="group" aria-label={name}>
          <span className={styles.edgeName}>{name}</span>
          {STEPS.map(([says, step, direction]) => (
            <Button
              key={says}
              isSmall
              aria-label={`${name}移到${says}`}
              onPress={() => nudge(id, edge, step, direction)}
            >
              {says}
            </Button>
          ))}
        </div>
      ))}
    </div>
  );
}
