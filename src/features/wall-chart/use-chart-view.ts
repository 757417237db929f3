import { useState } from 'react';
import type { ChartDoors } from './chart-doors.ts';

/** How this person likes the chart; remembered on this machine. */
export interface ChartView {
  readonly paper: ChartPaper;
  readonly isMarkedInternal: boolean;
  readonly isNameless: boolean;
}

export type ChartMarking = 'isMarkedInternal' | 'isNameless';

export type ChartPaper = 'a3' | 'a4';

export function useChartView(memory: ChartDoors['memory']) {
  const [view, setView] = useState((): ChartView => ({
    paper: memory.read('paper') === 'a4' ? 'a4' : 'a3',
    isMarkedInternal: memory.read('isMarkedInternal') === '1',
    isNameless: memory.read('isNameless') === '1',
  }));
  const choosePaper = (paper: ChartPaper): void => {
    memory.write('paper', paper);
    setView((held) => ({ ...held, paper }));
  };
  const mark = (marking: ChartMarking, isOn: boolean): void => {
    memory.write(marking, isOn ? '1' : '0');
    setView((held) => ({ ...held, [marking]: isOn }));
  };
  return { view, choosePaper, mark };
}
