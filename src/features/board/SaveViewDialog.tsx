import { useState } from 'react';
import type { Board } from '../../domain/board.ts';
import { lookedToView } from '../../domain/saved-view.ts';
import type { Looked } from '../../domain/saved-view.ts';
import type { Perform } from '../../queries/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toasts.ts';

interface Props {
  readonly board: Board;
  readonly now: Looked;
  readonly newId: () => string;
  readonly perform: Perform;
  readonly onClose: () => void;
}

/** A name for how the board is looked at now. */
export function SaveViewDialog({ board, now, newId, perform, onClose }: Props) {
  const [name, setName] = useState('');
  const said = name.trim();
  const isThere = board.about?.views.some((view) => view.name === said);
  const save = (): void => {
    if (!said) return;
    if (perform({ type: 'save-view', view: { id: newId(), name: said, ...lookedToView(now) } }).type !== 'pending')
      return;
    toast({ says: `已存为视图“${said}”，和看板存在一起。` });
    onClose();
  };
  return (
    <Dialog
      title="存为视图"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>取消</Button>
          <Button variant="primary" isDisabled={!said} onPress={save}>
            {isThere ? '替换' : '保存'}
          </Button>
        </>
      }
    >
      <TextField
        label="视图名称"
        placeholder="如：张三的逾期问题"
        value={name}
        onChange={setName}
        onSubmit={save}
        description={`${isThere ? '已有同名的视图，会换成现在的样子。' : '会记下现在的筛选、泳道和排序。'}${now.filter.ids ? '逐个选中的卡片不记在视图里。' : ''}`}
      />
    </Dialog>
  );
}
