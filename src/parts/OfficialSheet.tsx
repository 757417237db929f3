import type { CSSProperties } from 'react';
import type { ListSheet } from '../domain/list-look.ts';
import { lookOf } from '../domain/official-look.ts';
import type { OfficialLook } from '../domain/official-look.ts';
import { annexLabel, annexNotes } from '../domain/paper.ts';
import type { OfficialText, Paper, PaperBlock } from '../domain/paper.ts';
import { officialTitleLines } from '../domain/title-lines.ts';
import { ListLines } from './ListLines.tsx';
import styles from './OfficialSheet.module.css';
import sheet from './Sheet.module.css';
import { quoted, useOfficialPages } from './use-official-pages.ts';

interface Props {
  readonly paper: Paper;
  readonly official: OfficialText;
  readonly look: Partial<OfficialLook>;
}

const ANNEX: ListSheet = { isPortrait: false, size: 'A4' };

/** An official paper on its sheets: text first, then each annex on a lying one. */
export function OfficialSheet({ paper, official, look: otherwise }: Props) {
  const look = lookOf(otherwise);
  useOfficialPages(look);
  const { title, marks, sentences } = paper;
  const { blocks, signature, annexes } = official;
  return (
    <>
      <article className={styles.official} style={lookToStyle(look)} aria-label={title}>
        {marks.map((mark) => (
          <p key={mark} className={styles.mark}>
            {mark}
          </p>
        ))}
        <h2 className={styles.title}>
          {officialTitleLines(title, look).map((line, at) => (
            <span key={at} className={styles.titleLine}>
              {line}
            </span>
          ))}
        </h2>
        {blocks.map((block, at) => (
          <Block key={at} block={block} />
        ))}
        {sentences.map((text) => (
          <Paragraphs key={text} text={text} />
        ))}
        {annexes.length > 0 && (
          <div className={styles.notes}>
            {annexNotes(annexes).map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        )}
        {signature && (
          <div className={styles.signature}>
            <p>{signature.unit}</p>
            <p>{signature.day}</p>
          </div>
        )}
      </article>
      {annexes.map((annex, at) => (
        <article key={at} className={`${sheet.sheet} ${sheet.landscape} ${styles.annex}`} aria-label={annex.title}>
          <p className={styles.annexLabel}>{annexLabel(annexes, at)}</p>
          <ListLines paper={annex} sheet={ANNEX} />
        </article>
      ))}
    </>
  );
}

function Block({ block }: { readonly block: PaperBlock }) {
  if (block.kind === 'paragraph') return <Paragraphs {...block} />;
  const Heading = `h${block.level + 2}` as 'h3' | 'h4' | 'h5';
  const [first = '', ...rest] = (block.runOn ?? '').split('\n');
  if (first === '') return <Heading className={styles[`level${block.level}`]}>{block.text}</Heading>;
  return (
    <>
      <p>
        <strong className={styles[`level${block.level}`]}>{block.text}</strong>
        {first}
      </p>
      {rest.map((text, at) => (
        <p key={at}>{text}</p>
      ))}
    </>
  );
}

const Paragraphs = ({ lead, text, isFlush = false }: { lead?: string; text: string; isFlush?: boolean }) =>
  text.split('\n').map((line, at) => (
    <p key={at} className={isFlush ? styles.flush : undefined}>
      {at === 0 && lead && <strong className={styles.level2}>{lead}</strong>}
      {line}
    </p>
  ));

const lookToStyle = (look: OfficialLook): CSSProperties => ({
  ...({
    '--body-font': quoted(look.bodyFont),
    '--title-font': quoted(look.titleFont),
    '--first-font': quoted(look.firstFont),
    '--second-font': quoted(look.secondFont),
  } as CSSProperties),
  ...({
    '--body-size': `${look.bodySize}pt`,
    '--title-size': `${look.titleSize}pt`,
    '--line-pitch': `${look.linePitch}pt`,
    '--narrowing': `-${look.narrowing}pt`,
  } as CSSProperties),
  padding: `${look.top}mm ${look.right}mm ${look.bottom}mm ${look.left}mm`,
});
