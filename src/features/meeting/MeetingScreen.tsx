import { useEffect, useMemo, useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import type { Board } from '../../domain/board.ts';
import type { Day } from '../../domain/day.ts';
import { lampRule } from '../../domain/lamp.ts';
import { slideAt, slidesOf } from '../../domain/meeting-slides.ts';
import type { Slide } from '../../domain/meeting-slides.ts';
import { redactedBoard, redactorOf } from '../../domain/redacted-board.ts';
import type { Perform } from '../../queries/perform.ts';
import type { Drafts } from '../../ui/use-draft.ts';
import { CategorySlide } from './CategorySlide.tsx';
import styles from './Meeting.module.css';
import { MeetingBar } from './MeetingBar.tsx';
import { MeetingOverview } from './MeetingOverview.tsx';
import { NoteTaker } from './NoteTaker.tsx';
import { OpeningSlide } from './OpeningSlide.tsx';
import { ProblemSlide } from './ProblemSlide.tsx';
import { readOn } from './read-on.ts';
import { useChanges } from './use-changes.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useMeetingKeys } from './use-meeting-keys.ts';
import type { MeetingActs } from './use-meeting-keys.ts';

interface Props {
  readonly board: Board;
  readonly today: Day;
  /** The page, as the address keeps it; null: the first. */
  readonly place: string | null;
  readonly onPlace: (place: string) => void;
  readonly onEnd: () => void;
  readonly onRegister: () => void;
  readonly perform: Perform;
  readonly newId: () => string;
  readonly drafts: Drafts;
}

/** 会议: the board for the projector, page by page. */
export function MeetingScreen({ board, today, place, onPlace, onEnd, onRegister, perform, newId, drafts }: Props) {
  const [isRedacted, setRedacted] = useState(() => drafts.read(REDACTED) !== null);
  const [isOverview, showOverview] = useState(false);
  const [isNoting, note] = useState(false);
  const page = useRef<HTMLElement>(null);
  const shown = useMemo(() => (isRedacted ? redactedBoard(board) : board), [board, isRedacted]);
  const slides = useMemo(() => slidesOf(shown), [shown]);
  const rule = useMemo(() => lampRule(board, today), [board, today]);
  const at = slideAt(slides, place);
  const slide = slides[at] ?? slides[0];
  const { since, lines, earlier } = useChanges(board, today);
  const redact = useMemo(() => (isRedacted ? redactorOf(board, earlier ?? board) : null), [board, earlier, isRedacted]);
  const escape = (): void => {
    if (document.querySelector('[role="dialog"]')) return;
    if (isNoting) note(false);
    else if (isOverview) showOverview(false);
    else onEnd();
  };
  const { isFull, toggle } = useFullScreen(escape);
  const go = (to: number): void => {
    const next = slides[to];
    note(false);
    showOverview(false);
    if (next) onPlace(next.id);
  };
  useEffect(() => {
    page.current?.scrollTo(0, 0);
    page.current?.focus();
  }, [slide?.id, isOverview]);
  const acts: MeetingActs = {
    onNext: (readsOn) => (readsOn && readOn(page.current, 1)) || isOverview || go(at + 1),
    onBack: (readsOn) => (readsOn && readOn(page.current, -1)) || isOverview || go(at - 1),
    onLast: () => go(slides.length - 1),
    onOverview: () => showOverview(!isOverview),
    onNote: () => slide?.kind === 'problem' && !isOverview && note(true),
    onRegister,
    onRedact: () => {
      if (isRedacted) drafts.clear(REDACTED);
      else drafts.write(REDACTED, 'yes');
      setRedacted(!isRedacted);
    },
    onFullScreen: toggle,
    onEscape: escape,
  };
  useMeetingKeys(acts);
  const clickOn = (event: MouseEvent): void => {
    const isOnControl = event.target instanceof Element && event.target.closest('button, a, input, textarea') !== null;
    if (!isOnControl && !isOverview && getSelection()?.isCollapsed !== false) acts.onNext(true);
  };
  if (!slide) return null;
  return (
    <div className={styles.meeting}>
      {/* A click anywhere turns the page, as the keys and the button do: the page itself is no control. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- see above */}
      <main ref={page} className={`${styles.page} ${styles[sizeOf(slide)]}`} tabIndex={0} onClick={clickOn}>
        <div className={styles.content}>
          {isOverview ? (
            <MeetingOverview slides={slides} at={at} onGo={go} />
          ) : slide.kind === 'opening' ? (
            <OpeningSlide board={shown} today={today} />
          ) : slide.kind === 'category' ? (
            <CategorySlide category={slide.category} problems={slide.problems} first={firstOf(slides, at)} />
          ) : (
            <ProblemSlide
              board={shown}
              slide={slide}
              rule={rule}
              lines={lines.get(slide.problem.id) ?? []}
              since={since && (redact?.(since.name) ?? since.name)}
              redact={redact}
            />
          )}
        </div>
      </main>
      {isNoting && slide.kind === 'problem' && (
        <NoteTaker
          key={slide.id}
          number={slide.number}
          draftKey={`meeting/${slide.problem.id}/note`}
          drafts={drafts}
          onTake={(text) =>
            perform({ type: 'add-note', id: newId(), problemId: slide.problem.id, on: today, text }).type !== 'refusal'
          }
          onClose={() => {
            note(false);
            page.current?.focus();
          }}
        />
      )}
      <MeetingBar
        acts={acts}
        onEnd={onEnd}
        position={positionOf(slides, at, isOverview)}
        isFirst={at === 0}
        isLast={at === slides.length - 1}
        isRedacted={isRedacted}
        isFull={isFull}
        canNote={slide.kind === 'problem' && !isOverview}
      />
    </div>
  );
}

const REDACTED = 'meeting/redacted';

/** Larger type for fewer words. */
function sizeOf(slide: Slide): 'large' | 'middle' | 'small' {
  const length =
    slide.kind === 'problem'
      ? slide.problem.title.length + slide.problem.detail.length
      : slide.kind === 'category'
        ? slide.problems.length * 25
        : 0;
  return length < 90 ? 'large' : length < 240 ? 'middle' : 'small';
}

function firstOf(slides: readonly Slide[], at: number): number {
  const next = slides[at + 1];
  return next?.kind === 'problem' ? next.number : 1;
}

function positionOf(slides: readonly Slide[], at: number, isOverview: boolean): string {
  const all = slides.filter(({ kind }) => kind === 'problem').length;
  const slide = slides[at];
  if (isOverview) return `总览，共 ${all} 个问题`;
  return slide?.kind === 'problem' ? `第 ${slide.number} / ${all} 个问题` : `共 ${all} 个问题`;
}
