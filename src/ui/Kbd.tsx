import styles from './Kbd.module.css';

/** A key, or keys joined by +: <Kbd>Ctrl+Z</Kbd>. */
export function Kbd({ children }: { readonly children: string }) {
  return <kbd className={styles.key}>{children}</kbd>;
}
