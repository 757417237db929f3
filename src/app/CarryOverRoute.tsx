import { useEffect } from 'react';
import type { Board } from '../domain/board.ts';
import type { BoardSummary } from '../domain/board-store.ts';
import type { Command } from '../domain/command.ts';
import type { BoardId } from '../domain/id.ts';
import { CarryOverScreen } from '../features/carry-over/CarryOverScreen.tsx';
import { useGround } from '../queries/ground.ts';
import { useBoard } from '../queries/use-board.ts';
import { useCreateBoard } from '../queries/use-create-board.ts';
import { useDispatch } from '../queries/use-dispatch.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { toast } from '../ui/toasts.ts';
import { boardAddress, HOME } from './address.ts';
import type { Address } from './address.ts';
import type { Machine } from './machine.ts';
import { tellRefusal } from './tell.ts';
import type { Go } from './use-address.ts';

interface Props {
  readonly machine: Machine;
  readonly boards: readonly BoardSummary[];
  readonly address: Extract<Address, { at: 'carry-over' }>;
  readonly go: Go;
}

/** 结转: the boards the address names, or those a person would mean. */
export function CarryOverRoute({ boards, address, ...props }: Props) {
  const into = boards.find(({ id }) => id === address.into) ?? null;
  const from = boards.find(({ id }) => id === address.from) ?? latestBefore(boards, into);
  if (!from)
    return (
      <main>
        <EmptyState title="还没有上一年的看板">
          <Button onPress={() => props.go(HOME)}>回到首页</Button>
        </EmptyState>
      </main>
    );
  return into ? (
    <CarryInto {...props} key={`${from.id} ${into.id}`} boards={boards} fromId={from.id} intoId={into.id} />
  ) : (
    <CarryToNew {...props} key={from.id} boards={boards} fromId={from.id} />
  );
}

/** The board of the latest year, or of the latest before the other's. */
function latestBefore(boards: readonly BoardSummary[], into: BoardSummary | null): BoardSummary | undefined {
  const earlier = into ? boards.filter(({ year }) => year < into.year) : boards;
  return [...earlier].sort((a, b) => b.year - a.year)[0];
}

type Chosen = Omit<Props, 'address'> & { readonly fromId: BoardId };

function CarryInto({ intoId, machine, go, ...props }: Chosen & { readonly intoId: BoardId }) {
  const shown = useBoard(intoId);
  const dispatch = useDispatch(intoId);
  const carry = async (commands: readonly Command[], count: number): Promise<boolean> => {
    for (const command of commands) {
      const { performed, saved } = dispatch(command);
      if (performed.type === 'refusal') tellRefusal(performed.says);
      if (performed.type !== 'pending' || !(await saved)) return false;
    }
    arrive({ machine, go }, intoId, count);
    return true;
  };
  if (shown.state !== 'ready') return null;
  return <CarryFrom {...props} go={go} into={shown.board} onCarryOver={carry} />;
}

function CarryToNew({ machine, go, ...props }: Chosen) {
  const createBoard = useCreateBoard();
  const carry = async (commands: readonly Command[], count: number): Promise<boolean> => {
    const created = await createBoard(commands);
    if (created.ok) arrive({ machine, go }, created.value, count);
    else tellRefusal(created.error);
    return created.ok;
  };
  return <CarryFrom {...props} go={go} into={null} onCarryOver={carry} />;
}

function arrive({ machine, go }: Pick<Props, 'machine' | 'go'>, boardId: BoardId, count: number): void {
  if (!machine.isSample) machine.storage.askToKeep();
  go(boardAddress(boardId));
  toast({ says: `${count > 0 ? `已结转 ${count} 个问题，` : '已存下'}上年度清单在“上年度”里。可按 Ctrl+Z 撤销。` });
}

interface FromProps extends Pick<Props, 'boards' | 'go'> {
  readonly fromId: BoardId;
  readonly into: Board | null;
  readonly onCarryOver: (commands: readonly Command[], count: number) => Promise<boolean>;
}

function CarryFrom({ boards, fromId, into, go, onCarryOver }: FromProps) {
  const { newId } = useGround();
  const shown = useBoard(fromId);
  const isMissing = shown.state === 'failed';
  useEffect(() => {
    if (isMissing) tellRefusal('这块看板暂时读不出来，请选另一块。');
  }, [isMissing]);
  if (shown.state !== 'ready') return null;
  return (
    <CarryOverScreen
      boards={boards}
      from={shown.board}
      into={into}
      onRoute={(from, to) => go({ at: 'carry-over', from, into: to }, { replace: true })}
      newId={newId}
      onCarryOver={onCarryOver}
    />
  );
}
