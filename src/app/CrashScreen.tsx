import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import styles from './CrashScreen.module.css';

interface Props {
  /** Opens the page again in the newest program there is: it may know what this one did not. */
  readonly onReopen: () => void;
  readonly children: ReactNode;
}

/** A bug ends here, in words: never a blank page. What was shown as saved is in the database, untouched by the crash. */
export class CrashScreen extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className={styles.screen}>
        <h1>程序出错了，数据没有受影响</h1>
        <p>
          凡是显示过“已保存”的内容都在。请重新打开；如果反复出现，请先到“数据”里导出备份，再把下面这行话告诉维护人员。
        </p>
        <pre className={styles.detail}>{error.message}</pre>
        <button type="button" className={styles.reload} onClick={this.props.onReopen}>
          重新打开
        </button>
      </main>
    );
  }
}
