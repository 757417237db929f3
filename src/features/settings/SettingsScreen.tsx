import type { HolidayLine } from '../../domain/board-settings.ts';
import type { Board } from '../../domain/board.ts';
import type { Day } from '../../domain/day.ts';
import type { Perform } from '../../queries/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftTextArea } from '../../ui/DraftTextArea.tsx';
import type { Drafts } from '../../ui/use-draft.ts';
import { CategoryList } from './CategoryList.tsx';
import { HolidayTable } from './HolidayTable.tsx';
import { PersonList } from './PersonList.tsx';
import { RuleSettings } from './RuleSettings.tsx';
import styles from './SettingsScreen.module.css';

interface Props {
  readonly board: Board;
  readonly perform: Perform;
  readonly drafts: Drafts;
  readonly newId: () => string;
  readonly today: Day;
  readonly onCarryOver: () => void;
  readonly holidaysOf: (year: number) => Promise<readonly HolidayLine[]>;
}

/** 看板设置: what the board is called, who hands it in, what it checks itself against. */
export function SettingsScreen({ board, perform, drafts, newId, today, onCarryOver, holidaysOf }: Props) {
  const isArchived = !!board.about?.archivedOn;
  const about = (field: 'name' | 'unit', label: string, placeholder?: string) => (
    <DraftTextArea
      key={`${board.id}/${field}`}
      label={label}
      isOneLine
      {...(placeholder ? { placeholder } : {})}
      value={board.about?.[field] ?? ''}
      draftKey={`board/${board.id}/${field}`}
      drafts={drafts}
      onCommit={(from, to) => perform({ type: 'edit-board', edits: [{ field, from, to: to.trim() }] })}
    />
  );
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>看板设置</h1>
      <section className={styles.section} aria-label="名称">
        {about('name', '看板名称')}
        {about('unit', '填报单位', '如：第一党支部')}
      </section>
      <CategoryList board={board} perform={perform} drafts={drafts} newId={newId} />
      <RuleSettings board={board} today={today} perform={perform} />
      <PersonList board={board} perform={perform} drafts={drafts} />
      <HolidayTable board={board} today={today} perform={perform} holidaysOf={holidaysOf} />
      <section className={styles.section}>
        <h2 className={styles.subtitle}>结转</h2>
        <p className={styles.says}>新的一年开始时，把没有完成的和长期坚持的问题带到新一年的看板。这块看板不作改动。</p>
        <Button onPress={onCarryOver}>结转到新一年</Button>
      </section>
      <section className={styles.section}>
        <h2 className={styles.subtitle}>归档</h2>
        <p className={styles.says}>
          {isArchived
            ? '这块看板已归档：内容都在，首页把它放在“已归档”里。'
            : '整改工作结束后可以归档。内容全部保留，随时可以取回。'}
        </p>
        <Button onPress={() => perform({ type: 'archive-board', archived: !isArchived })}>
          {isArchived ? '取回看板' : '归档这块看板'}
        </Button>
      </section>
    </main>
  );
}
