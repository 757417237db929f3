import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { NO_FILTER } from '../../domain/board-filter.ts';
import type { DatedBoard } from '../../domain/paper-choices.ts';
import { wallChartOf } from '../../domain/wall-chart.ts';
import { scopeOptions, WHOLE } from '../../parts/paper-scope.ts';
import { SheetDesk } from '../../parts/SheetDesk.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Select } from '../../ui/Select.tsx';
import type { ChartDoors } from './chart-doors.ts';
import { chartToWords } from './chart-words.ts';
import { ChartPreview } from './ChartPreview.tsx';
import { layOutChart } from './lay-out-chart.ts';
import { PictureButton } from './PictureButton.tsx';
import { useChartView } from './use-chart-view.ts';

interface Props {
  /** null while it is read. */
  readonly dated: DatedBoard | null;
  /** The choice between now and the snapshots. */
  readonly from: ReactNode;
  readonly doors: ChartDoors;
  /** In the chart's place, where there is nothing to show. */
  readonly empty?: ReactNode;
  /** Why this chart must not be hung up. */
  readonly warning?: string;
}

/** The chart as it will be printed, what may be chosen about it, and the ways it leaves the program. */
export function ChartDesk({ dated, from, doors, empty, warning }: Props) {
  const { view, choosePaper, mark } = useChartView(doors.memory);
  const { paper, isMarkedInternal, isNameless } = view;
  const [scopeId, setScopeId] = useState(WHOLE.id);
  const calm = useDeferredValue(dated);
  const scopes = useMemo(() => (calm ? scopeOptions(calm.board) : [WHOLE]), [calm]);
  const { id: shownId, scope } = scopes.find(({ id }) => id === scopeId) ?? { ...WHOLE, scope: NO_FILTER };
  const chart = useMemo(
    () => calm && wallChartOf(calm, { scope, isMarkedInternal, isNameless }),
    [calm, scope, isMarkedInternal, isNameless],
  );
  const layout = useMemo(() => chart && layOutChart(chart, paper), [chart, paper]);
  const sheets = useRef<HTMLDivElement>(null);
  const isDisabled = Boolean(empty ?? warning) || !layout;
  return (
    <SheetDesk
      head={
        <>
          <h1>挂图</h1>
          {from}
          <Select
            label="范围"
            isLabelHidden
            isActive={shownId !== WHOLE.id}
            value={shownId}
            options={scopes}
            onChange={setScopeId}
          />
          <Select label="纸张" isLabelHidden value={paper} options={PAPERS} onChange={choosePaper} />
          <Checkbox isSelected={isNameless} onChange={(isOn) => mark('isNameless', isOn)}>
            隐去姓名
          </Checkbox>
          <Checkbox isSelected={isMarkedInternal} onChange={(isOn) => mark('isMarkedInternal', isOn)}>
            标注“内部资料”
          </Checkbox>
        </>
      }
      out={
        <PictureButton
          name={chart && calm ? `${chart.title} ${calm.asOf}` : ''}
          pages={layout?.pages.length ?? 0}
          sheets={sheets}
          save={doors.savePicture}
          isDisabled={isDisabled}
        />
      }
      onPrint={doors.print}
      isDisabled={isDisabled}
      label="挂图预览"
      instead={empty}
      warning={warning}
      note={layout && { at: 'above', says: chartToWords(layout, paper) }}
    >
      {chart && layout && <ChartPreview chart={chart} layout={layout} paper={paper} sheets={sheets} />}
    </SheetDesk>
  );
}

const PAPERS = [
  { id: 'a3', label: 'A3 横向' },
  { id: 'a4', label: 'A4 横向' },
] as const;
