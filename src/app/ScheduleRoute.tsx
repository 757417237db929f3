import type { ComponentProps } from 'react';
import { ScheduleScreen } from '../features/schedule/ScheduleScreen.tsx';
import { useOpeningDays } from '../queries/use-opening-days.ts';

type Props = Omit<ComponentProps<typeof ScheduleScreen>, 'openedOn'>;

/** 日程 with how long each has been open, which is read from the ledger while the screen stands. */
export function ScheduleRoute(props: Props) {
  return <ScheduleScreen {...props} openedOn={useOpeningDays(props.board.id)} />;
}
