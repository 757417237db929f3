import type { Passage, SourceText } from '../domain/source-text.ts';
import { passagePieces } from './passage-pieces.ts';
import styles from './SourcePassage.module.css';

/** Where in the paper it was cut from: its own words marked, page furniture struck out. */
export function SourcePassage({ source, passage }: { readonly source: SourceText; readonly passage: Passage }) {
  return (
    <figure className={styles.passage}>
      <figcaption className={styles.name}>{source.name}</figcaption>
      <blockquote className={styles.text}>
        {passagePieces(source.text, passage).map(({ kind, text }, index) => {
          if (kind === 'cut') return <mark key={index}>{text}</mark>;
          return kind === 'removed' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>;
        })}
      </blockquote>
    </figure>
  );
}
