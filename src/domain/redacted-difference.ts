import type { CardLine, Difference } from './difference-between.ts';
import { MEASURE_FIELD_LABELS } from './measure.ts';
import type { Stand } from './moment.ts';
import type { ProblemField } from './problem.ts';
import { redactedBoard, redactPersons } from './redacted-board.ts';
import type { Redact } from './redacted-board.ts';

/** What came between two stands of a board. */
export interface Told {
  readonly from: Stand;
  readonly to: Stand;
  readonly difference: Difference;
}

/** 张三 → 李四 is 某同志 → 某同志: that it changed is told, not who. All figures stay. */
export const toldWithoutNames = ({ from, to, difference: { cards, elsewhere } }: Told, redact: Redact): Told => ({
  from: redactedStand(from, redact),
  to: redactedStand(to, redact),
  difference: {
    cards: cards.map((card) => ({
      ...card,
      title: redact(card.title),
      lines: card.lines.map((line) => redactedLine(line, redact)),
    })),
    elsewhere: elsewhere.map(redact),
  },
});

const redactedStand = (stand: Stand, redact: Redact): Stand => ({
  ...stand,
  board: redactedBoard(stand.board, redact),
  name: redact(stand.name),
});

export function redactedLine(line: CardLine, redact: Redact): CardLine {
  const persons: Redact = (text) => redactPersons(text, redact);
  switch (line.kind) {
    case 'moved':
    case 'reopened':
      return { ...line, reason: redact(line.reason) };
    case 'deadline':
      return { ...line, ...sides(line, redact), reason: redact(line.reason) };
    case 'owner':
      return { ...line, ...sides(line, persons) };
    case 'text':
      return { ...line, ...sides(line, PERSON_FIELDS.has(line.field) ? persons : redact) };
    case 'category':
      return { ...line, ...sides(line, redact) };
    case 'measure-text': {
      const isPerson = line.label === MEASURE_FIELD_LABELS.owner;
      return { ...line, ...sides(line, isPerson ? persons : redact), measure: redact(line.measure) };
    }
    case 'note':
      return { ...line, note: { ...line.note, text: redact(line.note.text) } };
    case 'measure-added':
    case 'measure-removed':
    case 'measure-ticked':
    case 'measure-unticked':
      return { ...line, measure: redact(line.measure) };
    case 'added':
    case 'deleted':
    case 'completed-on':
    case 'other':
      return line;
  }
}

const sides = ({ from, to }: { readonly from: string; readonly to: string }, redact: Redact) => ({
  from: redact(from),
  to: redact(to),
});

const PERSON_FIELDS: ReadonlySet<string> = new Set<ProblemField>(['owner', 'leader', 'subject', 'acceptedBy']);
