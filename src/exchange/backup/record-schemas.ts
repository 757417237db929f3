import * as v from 'valibot';
import type { About, BoardRecord, RecordKind } from '../../domain/board.ts';
import type { Category } from '../../domain/category.ts';
import type { Measure, Pair } from '../../domain/measure.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { Passage, SourceText } from '../../domain/source-text.ts';
import { STAGES } from '../../domain/stage.ts';

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

const identity = { id: v.string(), rev: wholeNumber };

const about = record({
  ...identity,
  kind: v.literal('about'),
  name: v.string(),
  year: v.number(),
  unit: v.string(),
  createdOn: v.string(),
  archivedOn: later,
  mutedChecks: v.optional(v.array(v.string()), () => []),
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
  origin: later,
  opinions: later,
  subject: later,
  leader: v.string(),
  owner: v.string(),
  unit: v.string(),
  deadlineText: v.string(),
  progressText: v.string(),
  remark: v.string(),
  passage: v.nullable(passage),
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
  passage: v.nullable(passage),
};

const measure = record({
  ...newMeasure,
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

const records = v.variant('kind', [
  about,
  category,
  problem,
  measure,
  pair,
  source,
  snapshot,
]) satisfies SchemaOf<BoardRecord>;

export const boardRecord = records satisfies RecordKind extends v.InferOutput<typeof records>['kind']
  ? unknown
  : 'a record of the domain is not read';
