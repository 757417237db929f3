import { useMemo, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import type { Command } from '../../domain/command.ts';
import type { ProblemId } from '../../domain/id.ts';
import { personsOf } from '../../domain/person.ts';
import { PersonInput } from '../../parts/PersonInput.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { setOwnerOfAll } from './selection-commands.ts';

interface Props {
  readonly board: Board;
  readonly ids: readonly ProblemId[];
  readonly onGive: (command: Command | null) => void;
  readonly onClose: () => void;
}

/** One 责任人 for all; says how many have another, before it is changed. */
export function OwnerOfAllDialog({ board, ids, onGive, onClose }: Props) {
  const [owner, setOwner] = useState('');
  const persons = useMemo(() => personsOf(board), [board]);
  const name = owner.trim();
  const others = ids.filter((id) => !['', name].includes(board.problems.get(id)?.owner ?? '')).length;
  return (
    <Dialog
      title={`给 ${ids.length} 条设责任人`}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>取消</Button>
          <Button variant="primary" isDisabled={!name} onPress={() => onGive(setOwnerOfAll(board, ids, name))}>
            设责任人
          </Button>
        </>
      }
    >
      <PersonInput label="责任人" placeholder="多人用顿号隔开" persons={persons} value={owner} onChange={setOwner} />
      {others > 0 && <p>其中 {others} 条已有别的责任人，会改成这里写的。</p>}
    </Dialog>
  );
}
