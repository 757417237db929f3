import type { MeasureId } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './MeasureTicks.module.css';
import type { MoveFilling } from './move-filling.ts';

interface Props {
  readonly measures: readonly Measure[];
  readonly filling: MoveFilling;
  readonly onChange: (filling: MoveFilling) => void;
}

/** So many can be ticked one by one; above it is all or none. */
const MOST = 40;

/** The measures not yet done: tick those that are. */
export function MeasureTicks({ measures, filling, onChange }: Props) {
  const open = measures.filter(({ done }) => !done);
  const tick = (ids: readonly MeasureId[]): void => onChange({ ...filling, done: new Set(ids) });
  const toggle = (id: MeasureId, isDone: boolean): void =>
    tick(isDone ? [...filling.done, id] : [...filling.done].filter((other) => other !== id));
  return (
    <fieldset className={styles.ticks}>
      <legend className={styles.legend}>已经落实的，在这里打勾</legend>
      {open.length > MOST && (
        <Checkbox
          isSelected={open.every(({ id }) => filling.done.has(id))}
          onChange={(isDone) => tick(isDone ? open.map(({ id }) => id) : [])}
        >
          {`这 ${open.length} 条措施都已落实`}
        </Checkbox>
      )}
      {(open.length > MOST ? [] : open).map(({ id, text }, nth) => (
        <div key={id}>
          <Checkbox isSelected={filling.done.has(id)} onChange={(isDone) => toggle(id, isDone)}>
            {text}
          </Checkbox>
          {!filling.done.has(id) && (
            <div className={styles.reason}>
              <TextField
                label={`第 ${nth + 1} 条未落实的原因`}
                isLabelHidden
                placeholder="没有落实的，写明原因"
                value={filling.openReasons[id] ?? ''}
                onChange={(reason) => onChange({ ...filling, openReasons: { ...filling.openReasons, [id]: reason } })}
              />
            </div>
          )}
        </div>
      ))}
      {open.length > 1 && open.length <= MOST && (
        <Button isSmall variant="quiet" icon="check" onPress={() => tick(open.map(({ id }) => id))}>
          全部打勾
        </Button>
      )}
    </fieldset>
  );
}
