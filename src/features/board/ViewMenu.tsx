import { LANES_BY } from '../../domain/lanes.ts';
import type { LanesBy } from '../../domain/lanes.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import type { Looking } from './use-look.ts';

interface Props {
  readonly looking: Looking;
}

const LANE_LABELS: Readonly<Record<LanesBy | 'none', string>> = {
  none: '不分',
  category: '按类别',
  person: '按责任人',
};

/** How the board is looked at. */
export function ViewMenu({ looking }: Props) {
  const chosen = looking.lanesBy ?? 'none';
  return (
    <MenuButton
      label={chosen === 'none' ? '视图' : `视图：${LANE_LABELS[chosen]}`}
      icon="board"
      groups={[
        {
          title: '泳道',
          entries: (['none', ...LANES_BY] as const).map((id) => ({ id, label: LANE_LABELS[id] })),
          chosen,
        },
      ]}
      onAction={(id) => looking.divide(LANES_BY.find((by) => by === id) ?? null)}
    />
  );
}
