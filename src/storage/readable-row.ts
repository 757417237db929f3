import type { RecordKind } from '../domain/board.ts';
import { isStage } from '../domain/stage.ts';

/**
 * Is this a record of its kind, as far as the screens rely on it? Rows come from a disk that other programs and other versions
 * can write to; one that cannot be is set aside, so that it does not take the board with it (F20). Unknown fields are no fault.
 */
export const isReadable = (kind: RecordKind, row: unknown): boolean =>
  isBag(row) && row['kind'] === kind && Object.entries(SHAPES[kind]).every(([field, fits]) => fits(row[field]));

type Bag = Readonly<Record<string, unknown>>;
type Fits = (value: unknown) => boolean;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;
const text: Fits = (value) => typeof value === 'string';
/** A field that rows of earlier programs do not have. */
const later: Fits = (value) => value === undefined || text(value);
const number: Fits = (value) => typeof value === 'number';
const flag: Fits = (value) => typeof value === 'boolean';
const orNull =
  (fits: Fits): Fits =>
  (value) =>
    value === null || fits(value);
const listOf =
  (fits: Fits): Fits =>
  (value) =>
    Array.isArray(value) && value.every(fits);
const laterFlag: Fits = (value) => value === undefined || typeof value === 'boolean';
const laterNumber: Fits = (value) => value === undefined || number(value);
const deadline: Fits = (value) =>
  value === undefined || value === null || (isBag(value) && text(value['kind']) && text(value['date']));
const predecessor: Fits = (value) =>
  value === undefined || value === null || (isBag(value) && text(value['boardId']) && text(value['problemId']));
const settings: Fits = (value) =>
  value === undefined ||
  (isBag(value) &&
    text(value['meetingDay']) &&
    number(value['warningDays']) &&
    laterFlag(value['countsWorkdays']) &&
    text(value['gates']) &&
    listOf(text)(value['persons']) &&
    Array.isArray(value['holidays']));
const view: Fits = (value) => isBag(value) && text(value['id']) && text(value['name']) && isBag(value['filter']);
const template: Fits = (value) => isBag(value) && text(value['id']) && text(value['name']) && text(value['kind']);
/** A rank of another form would make every drop beside it fail. */
const rank: Fits = (value) => typeof value === 'string' && /^[0-9A-Za-z]+$/.test(value);
const range: Fits = (value) => isBag(value) && number(value['start']) && number(value['end']);
const passage: Fits = (value) =>
  isBag(value) && text(value['sourceId']) && range(value) && listOf(range)(value['removed']);

const RECORD = { id: text, rev: number };

const SHAPES: Readonly<Record<RecordKind, Readonly<Record<string, Fits>>>> = {
  about: {
    ...RECORD,
    name: text,
    year: number,
    unit: text,
    createdOn: text,
    mutedChecks: (value) => value === undefined || listOf(text)(value),
    settings,
    views: (value) => value === undefined || listOf(view)(value),
    templates: (value) => value === undefined || listOf(template)(value),
  },
  category: { ...RECORD, rank, name: text, shortName: text, tint: number },
  problem: {
    ...RECORD,
    rank,
    stage: isStage,
    categoryId: orNull(text),
    title: text,
    detail: text,
    cause: later,
    goal: later,
    lesson: later,
    origin: later,
    opinions: later,
    subject: later,
    leader: text,
    owner: text,
    unit: text,
    deadlineText: text,
    deadline,
    progressText: text,
    result: later,
    acceptedBy: later,
    acceptedOn: later,
    completedOn: later,
    round: laterNumber,
    notedOn: later,
    remark: text,
    passage: orNull(passage),
    carriedFrom: predecessor,
  },
  measure: {
    ...RECORD,
    rank,
    text,
    group: text,
    done: flag,
    doneOn: later,
    owner: later,
    deadlineText: later,
    deadline,
    result: later,
    openReason: later,
    passage: orNull(passage),
  },
  pair: { ...RECORD, problemId: text, measureId: text },
  source: { ...RECORD, name: text, text, mainWork: listOf(range) },
  snapshot: { ...RECORD, name: text, asOf: text, seq: number, hash: text, takenAt: number, takenBy: text },
  'last-year-item': {
    ...RECORD,
    from: (value) => isBag(value) && text(value['boardId']) && text(value['problemId']),
    year: number,
    asOf: text,
    number,
    category: text,
    title: text,
    detail: text,
    measures: listOf(text),
    leader: text,
    owner: text,
    unit: text,
    deadlineText: text,
    standing: text,
    result: text,
    completedOn: text,
    answer: text,
    isSettled: flag,
  },
};
