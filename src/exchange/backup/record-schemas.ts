import * as v from 'valibot';
import { DEFAULT_SETTINGS } from '../../domain/board-settings.ts';
import type { BoardSettings } from '../../domain/board-settings.ts';
import type { About, BoardRecord, RecordKind } from '../../domain/board.ts';
import type { ChangeRecord } from '../../domain/change.ts';
import { REOPENINGS } from '../../domain/dossier.ts';
import type { Adjustment, ClosedRound, DossierRecord, Evidence, Note } from '../../domain/dossier.ts';
import type { Category } from '../../domain/category.ts';
import { LAMP_KINDS } from '../../domain/lamp.ts';
import { LANES_BY } from '../../domain/lanes.ts';
import type { LastYearItem } from '../../domain/last-year.ts';
import type { Measure, Pair } from '../../domain/measure.ts';
import type { Problem } from '../../domain/problem.ts';
import { GAPS } from '../../domain/rules.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { SORTS } from '../../domain/sorting.ts';
import type { Passage, SourceText } from '../../domain/source-text.ts';
import { STAGES } from '../../domain/stage.ts';
import { STANDINGS } from '../../domain/standing.ts';
import { savedTemplate } from './template-schemas.ts';

/** What a domain value must be like in a backup. A field that the domain gains and a schema lacks does not compile. */
type SchemaOf<T> = v.GenericSchema<unknown, T>;

/** A field that this program does not know stays with its object: it may be another build's, and nothing is lost. */
const record = v.looseObject;

export const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const stage = v.picklist(STAGES);
export const range = record({ start: wholeNumber, end: wholeNumber });

export const passage = record({
  sourceId: v.string(),
  start: wholeNumber,
  end: wholeNumber,
  removed: v.array(range),
}) satisfies SchemaOf<Passage>;

/** A text that backups of earlier programs do not hold. */
const later = v.optional(v.string(), '');

const deadline = v.optional(
  v.nullable(
    record({ kind: v.picklist(['immediate', 'dated', 'long-term']), date: v.string(), thenLongTerm: v.boolean() }),
  ),
  null,
);

const identity = { id: v.string(), rev: wholeNumber };

export const settingFields = {
  meetingDay: v.string(),
  warningDays: v.number(),
  countsWorkdays: v.boolean(),
  gates: v.picklist(['remind', 'require']),
  persons: v.array(v.string()),
  holidays: v.array(record({ day: v.string(), isWorkday: v.boolean() })),
};

const settings = v.optional(record(settingFields), () => ({
  ...DEFAULT_SETTINGS,
  persons: [],
  holidays: [],
})) satisfies SchemaOf<BoardSettings>;

export const savedView = {
  id: v.string(),
  name: v.string(),
  filter: record({
    text: v.string(),
    category: v.nullable(v.string()),
    person: v.nullable(v.string()),
    stage: v.nullable(stage),
    gap: v.nullable(v.picklist(GAPS)),
    lamp: v.nullable(v.picklist(LAMP_KINDS)),
    standing: v.optional(v.nullable(v.picklist(STANDINGS)), null),
  }),
  lanesBy: v.nullable(v.picklist(LANES_BY)),
  sortBy: v.nullable(v.picklist(SORTS)),
};

const about = record({
  ...identity,
  kind: v.literal('about'),
  name: v.string(),
  year: v.number(),
  unit: v.string(),
  createdOn: v.string(),
  archivedOn: later,
  mutedChecks: v.optional(v.array(v.string()), () => []),
  settings,
  views: v.optional(v.array(record(savedView)), () => []),
  templates: v.optional(v.array(savedTemplate), () => []),
}) satisfies SchemaOf<About>;

export const newCategory = { id: v.string(), name: v.string(), shortName: v.string(), tint: wholeNumber };

const category = record({
  ...newCategory,
  ...identity,
  kind: v.literal('category'),
  rank: v.string(),
}) satisfies SchemaOf<Category>;

export const newProblem = {
  id: v.string(),
  stage,
  categoryId: v.nullable(v.string()),
  title: v.string(),
  detail: v.string(),
  cause: later,
  goal: later,
  lesson: later,
  origin: later,
  opinions: later,
  subject: later,
  leader: v.string(),
  owner: v.string(),
  unit: v.string(),
  deadlineText: v.string(),
  deadline,
  progressText: v.string(),
  result: later,
  acceptedBy: later,
  acceptedOn: later,
  completedOn: later,
  round: v.optional(wholeNumber, 1),
  notedOn: later,
  remark: v.string(),
  passage: v.nullable(passage),
  carriedFrom: v.optional(v.nullable(record({ boardId: v.string(), problemId: v.string() })), null),
};

const problem = record({
  ...newProblem,
  ...identity,
  kind: v.literal('problem'),
  rank: v.string(),
}) satisfies SchemaOf<Problem>;

export const newMeasure = {
  id: v.string(),
  text: v.string(),
  group: v.string(),
  done: v.boolean(),
  owner: v.exactOptional(v.string()),
  deadlineText: v.exactOptional(v.string()),
  passage: v.nullable(passage),
};

export const carriedMeasure = {
  ...newMeasure,
  doneOn: later,
  owner: later,
  deadlineText: later,
  deadline,
  result: later,
  openReason: later,
};

const measure = record({
  ...carriedMeasure,
  ...identity,
  kind: v.literal('measure'),
  rank: v.string(),
}) satisfies SchemaOf<Measure>;

export const pairing = { problemId: v.string(), measureId: v.string() };

const pair = record({ ...pairing, ...identity, kind: v.literal('pair') }) satisfies SchemaOf<Pair>;

const source = record({
  ...identity,
  kind: v.literal('source'),
  name: v.string(),
  text: v.string(),
  mainWork: v.array(range),
}) satisfies SchemaOf<SourceText>;

export const newSnapshot = {
  id: v.string(),
  name: v.string(),
  asOf: v.string(),
  seq: wholeNumber,
  hash: v.string(),
};

const snapshot = record({
  ...newSnapshot,
  ...identity,
  kind: v.literal('snapshot'),
  takenAt: v.number(),
  takenBy: v.string(),
}) satisfies SchemaOf<Snapshot>;

export const predecessor = record({ boardId: v.string(), problemId: v.string() });

export const newLastYearItem = {
  id: v.string(),
  from: predecessor,
  year: v.number(),
  number: wholeNumber,
  category: v.string(),
  title: v.string(),
  detail: v.string(),
  measures: v.array(v.string()),
  leader: v.string(),
  owner: v.string(),
  unit: v.string(),
  deadlineText: v.string(),
  standing: v.picklist(STANDINGS),
  result: v.string(),
  completedOn: v.string(),
};

export const lastYearAnswer = { answer: v.string(), isSettled: v.boolean() };

const lastYearItem = record({
  ...newLastYearItem,
  ...lastYearAnswer,
  ...identity,
  kind: v.literal('last-year-item'),
  asOf: v.string(),
}) satisfies SchemaOf<LastYearItem>;

export const newEvidence = {
  id: v.string(),
  subjectId: v.string(),
  name: v.string(),
  number: v.string(),
  metOn: v.string(),
  keptAt: v.string(),
};

export const evidence = record({
  ...newEvidence,
  ...identity,
  kind: v.literal('evidence'),
}) satisfies SchemaOf<Evidence>;

export const note = record({
  ...identity,
  kind: v.literal('note'),
  subjectId: v.string(),
  sort: v.picklist(['progress', 'returned', 'reopened']),
  on: v.string(),
  by: v.string(),
  text: v.string(),
  isWithdrawn: v.boolean(),
}) satisfies SchemaOf<Note>;

const adjustment = record({
  ...identity,
  kind: v.literal('adjustment'),
  subjectId: v.string(),
  from: v.string(),
  to: v.string(),
  reason: v.string(),
  on: v.string(),
  by: v.string(),
}) satisfies SchemaOf<Adjustment>;

const round = record({
  ...identity,
  kind: v.literal('round'),
  subjectId: v.string(),
  number: wholeNumber,
  deadlineText: v.string(),
  completedOn: v.string(),
  acceptedBy: v.string(),
  acceptedOn: v.string(),
  result: v.string(),
  reopenedOn: v.string(),
  because: v.picklist([...REOPENINGS, '']),
}) satisfies SchemaOf<ClosedRound>;

const records = v.variant('kind', [
  about,
  category,
  problem,
  measure,
  pair,
  source,
  snapshot,
  lastYearItem,
]) satisfies SchemaOf<BoardRecord>;

const dossierRecords = v.variant('kind', [note, evidence, adjustment, round]) satisfies SchemaOf<DossierRecord>;

/** What a ledger's changes touch. */
export const changeRecord = v.union([records, dossierRecords]) satisfies SchemaOf<ChangeRecord>;

export const boardRecord = records satisfies RecordKind extends v.InferOutput<typeof records>['kind']
  ? unknown
  : 'a record of the domain is not read';
