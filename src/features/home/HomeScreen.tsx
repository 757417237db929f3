import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import type { BoardSummary } from '../../domain/board-store.ts';
import type { Command } from '../../domain/command.ts';
import type { BoardId } from '../../domain/id.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/Icon.tsx';
import { BoardList } from './BoardList.tsx';
import styles from './HomeScreen.module.css';
import { KeeperName } from './KeeperName.tsx';

const NewBoardDialog = lazy(() =>
  import('./NewBoardDialog.tsx').then((module) => ({ default: module.NewBoardDialog })),
);

interface Props {
  readonly boards: readonly BoardSummary[];
  readonly newId: () => string;
  readonly thisYear: number;
  /** null until it was once asked and answered; '' where the keeper left it empty. */
  readonly keeper: string | null;
  readonly onKeeper: (name: string) => void;
  readonly onImport: () => void;
  readonly onCreate: (command: Extract<Command, { type: 'create-board' }>) => void;
  readonly onOpen: (boardId: BoardId) => void;
  readonly onCarryOver: () => void;
  /** Someone who lost this browser's data has no board, but may have a file (F18). */
  readonly onRestore: () => void;
  readonly onSample: () => void;
  readonly isSample: boolean;
  /** Opened as a file: the data do not go where the file goes. */
  readonly isFile: boolean;
}

/** Where one begins: the ways in, and the boards there are. */
export function HomeScreen({
  boards,
  newId,
  thisYear,
  keeper,
  onKeeper,
  onImport,
  onCreate,
  onOpen,
  onCarryOver,
  onRestore,
  onSample,
  isSample,
  isFile,
}: Props) {
  const [isCreating, setCreating] = useState(false);
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{boards.length > 0 ? '我的看板' : '从一份汇报材料开始'}</h1>
        <p className={styles.lead}>
          {boards.length > 0
            ? '打开一块看板接着做，或者再导入一份材料。'
            : '把支部的查摆问题汇报粘贴或拖进来，程序会找出问题和措施，由您逐条核对，生成整改看板。'}
        </p>
      </header>
      {isFile && (
        <p className={styles.asFile} role="note">
          {AS_FILE}
        </p>
      )}
      <BoardList boards={boards} onOpen={onOpen} />
      <ul className={styles.ways}>
        <Way
          icon="import"
          title="粘贴或拖入一份汇报材料"
          says="支持 .docx、.txt、.md，也可以全选复制后粘贴。"
          action={
            <Button variant="primary" onPress={onImport}>
              导入材料
            </Button>
          }
        />
        <Way
          icon="board"
          title="新建空白看板"
          says="没有现成材料时，从年度类别开始，逐条登记。"
          action={<Button onPress={() => setCreating(true)}>新建空白看板</Button>}
        />
        {boards.some(({ problems }) => problems > 0) && (
          <Way
            icon="forward"
            title="新的一年开始了"
            says="把上一年没有完成的、长期坚持的问题带到新看板，并列出上年度整改落实情况。"
            action={<Button onPress={onCarryOver}>结转到新一年</Button>}
          />
        )}
        {boards.length === 0 && (
          <Way
            icon="upload"
            title="有以前导出的备份"
            says="换了电脑、换了浏览器，或者数据被清理过，用备份文件恢复。"
            action={<Button onPress={onRestore}>从备份恢复</Button>}
          />
        )}
        {!isSample && (
          <Way
            icon="book"
            title="先看一看示例"
            says="示例单独存放，不会与您的数据混在一起。"
            action={<Button onPress={onSample}>看示例</Button>}
          />
        )}
      </ul>
      {keeper === null && <KeeperName onKeeper={onKeeper} />}
      <p className={styles.notice}>数据只保存在这台电脑的这个浏览器里，不上传、不联网。内部资料，不得录入国家秘密。</p>
      {isCreating && (
        <Suspense fallback={null}>
          <NewBoardDialog thisYear={thisYear} newId={newId} onCreate={onCreate} onClose={() => setCreating(false)} />
        </Suspense>
      )}
    </main>
  );
}

const AS_FILE =
  '这是单个文件版。看板存在这台电脑的这个浏览器里，不在文件里：把文件拷到别的电脑，或者换一个浏览器打开，看板不会跟着走；' +
  '有的浏览器里，文件移动或改名以后也看不到原来的看板。请常到“数据”里导出备份。';

interface WayProps {
  readonly icon: IconName;
  readonly title: string;
  readonly says: string;
  readonly action: ReactNode;
}

function Way({ icon, title, says, action }: WayProps) {
  return (
    <li className={styles.way}>
      <span className={styles.icon}>
        <Icon name={icon} size={24} />
      </span>
      <div className={styles.words}>
        <h2 className={styles.wayTitle}>{title}</h2>
        <p className={styles.says}>{says}</p>
      </div>
      {action}
    </li>
  );
}
