import { useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { TextRange } from '../../domain/import-draft.ts';
import { useNear } from '../../ui/use-near.ts';
import { isShort, stretchAt, stretchesOf } from './cutting/stretches.ts';

interface Props<R extends TextRange> {
  readonly text: string;
  readonly ranges: readonly R[];
  /** Where in the text the row is that has the focus, or would have it: it is always there. */
  readonly keptAt: number | null;
  /** About, in rem. */
  readonly rowHeight: number;
  /** The row of a range. */
  readonly children: (range: R) => ReactNode;
}

/** Rows, a list for each stretch of the text; of a long paper only the stretches that are near are there. */
export function ListStretches<R extends TextRange>({ text, ranges, keptAt, rowHeight, children }: Props<R>) {
  const stretches = useMemo(() => stretchesOf(text, ranges), [text, ranges]);
  const keptKey = keptAt === null ? null : stretchAt(text, keptAt);
  return stretches.map(({ key, items }) => (
    <ListStretch
      key={key}
      isAlways={isShort(text)}
      isKept={key === keptKey}
      height={`${items.length * rowHeight}rem`}
      rows={() => items.map(children)}
    />
  ));
}

interface StretchProps {
  readonly isAlways: boolean;
  readonly isKept: boolean;
  /** Until it was seen. */
  readonly height: string;
  readonly rows: () => ReactNode;
}

function ListStretch({ isAlways, isKept, height, rows }: StretchProps) {
  const list = useRef<HTMLUListElement>(null);
  const near = useNear(list, isAlways);
  if (near.isNear || isKept) return <ul ref={list}>{rows()}</ul>;
  return <ul ref={list} style={{ height: near.height ?? height }} />;
}
