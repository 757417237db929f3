import type { Snapshot } from '../../domain/snapshot.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface Props {
  readonly snapshot: Snapshot;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

export function DeleteSnapshotDialog({ snapshot, onDelete, onClose }: Props) {
  return (
    <Dialog
      title={`删除快照“${snapshot.name}”？`}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>取消</Button>
          <Button variant="danger" onPress={onDelete}>
            删除快照
          </Button>
        </>
      }
    >
      <p>已经报出的材料如果用了这份快照，删除后就无法再核对。看板上的问题和措施不受影响。</p>
    </Dialog>
  );
}
