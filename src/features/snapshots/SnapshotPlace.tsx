import type { Board } from '../../domain/board.ts';
import type { Day } from '../../domain/day.ts';
import type { ProblemId } from '../../domain/id.ts';
import type { PaperDoors } from '../../parts/paper-doors.ts';
import { ComparisonScreen } from './ComparisonScreen.tsx';
import { PastDay } from './PastDay.tsx';
import type { Place } from './place.ts';

interface Props {
  readonly board: Board;
  readonly today: Day;
  readonly place: Place;
  readonly onPlace: (place: Place | null) => void;
  readonly onOpenCard: (id: ProblemId) => void;
  readonly doors: PaperDoors;
}

export function SnapshotPlace({ board, today, place, onPlace, onOpenCard, doors }: Props) {
  const shared = { board, today, doors, onClose: () => onPlace(null) };
  switch (place.kind) {
    case 'compare':
      return (
        <ComparisonScreen
          {...shared}
          one={place.one}
          other={place.other}
          onMoments={(one, other) => onPlace({ kind: 'compare', one, other })}
          onOpenCard={onOpenCard}
        />
      );
    case 'day':
      return (
        <PastDay
          {...shared}
          day={place.day}
          onDay={(day) => onPlace({ kind: 'day', day })}
          onCompare={() => onPlace({ kind: 'compare', one: { kind: 'day', day: place.day }, other: { kind: 'now' } })}
        />
      );
  }
}
