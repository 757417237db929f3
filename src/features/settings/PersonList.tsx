import { useMemo, useState } from 'react';
import { settingsOf } from '../../domain/board-settings.ts';
import type { Board } from '../../domain/board.ts';
import { personsOf, personsOfProblem } from '../../domain/person.ts';
import type { Perform } from '../../queries/perform.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftTextArea } from '../../ui/DraftTextArea.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Drafts } from '../../ui/use-draft.ts';
import styles from './SettingsScreen.module.css';

interface Props {
  readonly board: Board;
  readonly perform: Perform;
  readonly drafts: Drafts;
}

/** 人员: who is offered when a name is typed. A name changed here changes wherever the board says it; changed to one that is there, the two become one. */
export function PersonList({ board, perform, drafts }: Props) {
  const persons = useMemo(() => personsOf(board), [board]);
  const named = useMemo(() => countByPerson(board), [board]);
  const listed = settingsOf(board).persons;
  const setList = (next: readonly string[]): void => void perform({ type: 'set-board', to: { persons: next } });
  const rename = (from: string, to: string) => {
    const name = to.trim();
    const performed = perform({ type: 'rename-person', from: [from], to: name });
    if (performed.type === 'pending' && persons.includes(name)) announce(`“${from}”已并入“${name}”`);
    return performed;
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>人员</h2>
      <p className={styles.says}>
        填责任人时会从这里选。改名会改到每张卡片上；改成已有的名字，就是把两个人合并成一个。
      </p>
      <ul className={styles.persons} aria-label="人员">
        {persons.map((name) => (
          <li key={name} className={styles.person}>
            <DraftTextArea
              label={`姓名：${name}`}
              isLabelHidden
              isOneLine
              value={name}
              draftKey={`person/${board.id}/${name}`}
              drafts={drafts}
              onCommit={rename}
            />
            <span className={styles.count}>{named.get(name) ?? 0} 个问题</span>
            {listed.includes(name) && !named.has(name) ? (
              <IconButton
                icon="delete"
                label={`从名单中去掉：${name}`}
                onPress={() => setList(listed.filter((other) => other !== name))}
              />
            ) : (
              <span />
            )}
          </li>
        ))}
      </ul>
      <AddPerson
        onAdd={(name) => {
          if (!persons.includes(name)) setList([...listed, name]);
        }}
      />
    </section>
  );
}

function countByPerson(board: Board): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const problem of board.problems.values())
    for (const name of personsOfProblem(problem)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function AddPerson({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  const add = (): void => {
    if (!name.trim()) return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <div className={styles.add}>
      <TextField label="添加人员" placeholder="姓名或职务" value={name} onChange={setName} onSubmit={add} />
      <Button isDisabled={!name.trim()} onPress={add}>
        添加
      </Button>
    </div>
  );
}
