import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { chooseAnother, redo, undo } from './import-acts.ts';
import { useImportDesk } from './import-desk.ts';
import { sayWhyEmpty } from './read-paper.ts';
import styles from './WorkbenchHead.module.css';

/** What is on the bench, its own undo, and what went wrong or was not found. */
export function WorkbenchHead({ name }: { readonly name: string }) {
  const canUndo = useImportDesk(({ history }) => (history?.past.length ?? 0) > 0);
  const canRedo = useImportDesk(({ history }) => (history?.future.length ?? 0) > 0);
  const emptyBecause = useImportDesk((state) => state.emptyBecause);
  const trouble = useImportDesk((state) => state.trouble);
  return (
    <header className={styles.head}>
      <h1>核对导入</h1>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <Button isSmall icon="undo" onPress={undo} isDisabled={!canUndo}>
        撤销
      </Button>
      <Button isSmall icon="redo" onPress={redo} isDisabled={!canRedo}>
        重做
      </Button>
      <Button isSmall icon="import" onPress={chooseAnother}>
        换一份材料
      </Button>
      {emptyBecause && (
        <p className={styles.notice}>
          <Icon name="info" size={16} />
          <span>
            {sayWhyEmpty(emptyBecause)}
            <br />
            可以手工标：在原文中选中文字，点“标为问题”；或在右边“未归入”里逐段按 P。
          </span>
        </p>
      )}
      {trouble && (
        <p className={styles.notice} role="alert">
          <Icon name="alert" size={16} />
          <span>{trouble}</span>
        </p>
      )}
    </header>
  );
}
