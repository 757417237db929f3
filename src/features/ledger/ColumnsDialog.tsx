import { useState } from 'react';
import type { Board } from '../../domain/board.ts';
import { LEDGER_COLUMNS } from '../../domain/ledger-columns.ts';
import type { ColumnChoice } from '../../domain/paper-choices.ts';
import { templatesOf } from '../../domain/saved-template.ts';
import type { LedgerTemplate } from '../../domain/saved-template.ts';
import type { Perform } from '../../queries/perform.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toasts.ts';
import { useRowDrag } from '../../ui/use-row-drag.ts';
import { ColumnItem } from './ColumnItem.tsx';
import styles from './ColumnsDialog.module.css';
import { headOf, movedTo, toChoice, USUAL_COLUMNS, viewOf } from './ledger-view.ts';
import type { LedgerView } from './ledger-view.ts';
import { TemplateFields } from './TemplateFields.tsx';

interface Props {
  readonly board: Board;
  readonly view: LedgerView;
  readonly perform: Perform;
  readonly newId: () => string;
  readonly onLook: (part: Partial<LedgerView>) => void;
  readonly onClose: () => void;
}

/** Which columns the table has, in which order, what they are called and how wide they are; what stands around it on paper; and all of it kept under a name. */
export function ColumnsDialog({ board, view, perform, newId, onLook, onClose }: Props) {
  const templates = templatesOf(board, 'ledger');
  const taken = templates.find(({ id }) => id === view.templateId);
  const [draft, setDraft] = useState(view);
  const [name, setName] = useState(taken?.name ?? '');
  const [isDefault, setDefault] = useState(taken?.isDefault ?? false);
  const change = (part: Partial<LedgerView>): void => setDraft((held) => ({ ...held, ...part }));
  const { columns } = draft;
  const move = (from: number, to: number): void => {
    const column = columns[from];
    if (!column || to < 0 || to >= columns.length) return;
    setDraft((held) => ({ ...held, columns: movedTo(held.columns, from, to) }));
    announce(`“${headOf(column)}”移到第 ${to + 1} 列`);
  };
  const drag = useRowDrag(move);
  const others = LEDGER_COLUMNS.filter(({ id }) => !columns.some((column) => column.id === id));
  const changeColumn = (next: ColumnChoice): void =>
    change({ columns: columns.map((column) => (column.id === next.id ? next : column)) });
  const said = name.trim();
  const before = templates.find((template) => template.name === said);
  const save = (): void => {
    const { sort: _, templateId: __, ...rest } = draft;
    const template: LedgerTemplate = { ...rest, id: before?.id ?? newId(), name: said, kind: 'ledger', isDefault };
    if (perform({ type: 'save-template', template }).type !== 'pending') return;
    toast({ says: `已存为模板“${said}”，和看板存在一起。` });
    onLook(viewOf(template));
    onClose();
  };
  return (
    <Dialog
      title="台账的列和模板"
      isWide
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={() => change({ columns: USUAL_COLUMNS })}>
            恢复常用的九列
          </Button>
          <Button onPress={onClose}>取消</Button>
          <Button
            variant="primary"
            onPress={() => {
              onLook(draft);
              onClose();
            }}
          >
            用这些列
          </Button>
        </>
      }
    >
      <p className={styles.says}>拖动左边的把手，或按 Alt+↑、Alt+↓ 调整次序。表头不改就留空。</p>
      <ol className={styles.list} aria-label="已选的列">
        {columns.map((column, at) => (
          <ColumnItem
            key={column.id}
            column={column}
            at={at}
            of={columns.length}
            drag={drag}
            onChange={changeColumn}
            onMove={(by) => move(at, at + by)}
            onHide={() => change({ columns: columns.filter((one) => one !== column) })}
          />
        ))}
      </ol>
      {others.length > 0 && (
        <>
          <h3 className={styles.subtitle}>还可以加上</h3>
          <div className={styles.others} role="group" aria-label="未选的列">
            {others.map((column) => (
              <Checkbox
                key={column.id}
                isSelected={false}
                onChange={() => change({ columns: [...columns, toChoice(column)] })}
              >
                {column.head}
              </Checkbox>
            ))}
          </div>
        </>
      )}
      <h3 className={styles.subtitle}>纸上的样子</h3>
      <TemplateFields board={board} view={draft} onChange={change} />
      <h3 className={styles.subtitle}>存为模板</h3>
      <div className={styles.save}>
        <TextField
          label="模板名称"
          placeholder="如：机关党委"
          value={name}
          onChange={setName}
          {...(before ? { description: '已有这个模板，会换成现在的样子。' } : {})}
        />
        <Checkbox isSelected={isDefault} onChange={setDefault}>
          本看板默认用它
        </Checkbox>
        <Button icon="save" isDisabled={said === ''} onPress={save}>
          {before ? '替换模板' : '存为模板'}
        </Button>
      </div>
    </Dialog>
  );
}
