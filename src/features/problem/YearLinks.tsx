import styles from './YearLinks.module.css';

/** A way from this card to one of another year. */
export interface YearLink {
  readonly key: string;
  readonly says: string;
  readonly act: string;
  /** null: the other board is not on this machine. */
  readonly href: string | null;
}

export function YearLinks({ links }: { readonly links: readonly YearLink[] }) {
  if (links.length === 0) return null;
  return (
    <ul className={styles.links} aria-label="其他年度的卡片">
      {links.map(({ key, says, act, href }) => (
        <li key={key} className={styles.link}>
          <span>{says}</span>
          {href === null ? <span className={styles.away}>那块看板不在这台电脑上</span> : <a href={href}>{act}</a>}
        </li>
      ))}
    </ul>
  );
}
