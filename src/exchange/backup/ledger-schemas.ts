import * as v from 'valibot';
import type { Change } from '../../domain/change.ts';
import type { Command, MoveAnswers } from '../../domain/command.ts';
import type { LedgerEntry } from '../../domain/ledger.ts';
import { REOPENINGS } from '../../domain/dossier.ts';
import { MEASURE_FIELDS } from '../../domain/measure.ts';
import { PROBLEM_FIELDS } from '../../domain/problem.ts';
import { RULES } from '../../domain/rules.ts';
import {
  carriedMeasure,
  changeRecord,
  evidence,
  lastYearAnswer,
  newCategory,
  newEvidence,
  newLastYearItem,
  newMeasure,
  newProblem,
  newSnapshot,
  note,
  pairing,
  range,
  savedView,
  settingFields,
  stage,
  wholeNumber,
} from './record-schemas.ts';
import { savedTemplate } from './template-schemas.ts';

type SchemaOf<T> = v.GenericSchema<unknown, T>;

const record = v.looseObject;
const rule = v.picklist(RULES);
const place = v.nullable(v.string());
const edits = <const Fields extends readonly string[]>(fields: Fields) =>
  v.array(record({ field: v.picklist(fields), from: v.string(), to: v.string() }));

const readDeadline = v.nullable(
  record({ kind: v.picklist(['immediate', 'dated', 'long-term']), date: v.string(), thenLongTerm: v.boolean() }),
);

const answers = record({
  waived: v.array(rule),
  owner: v.exactOptional(v.string()),
  deadlineText: v.exactOptional(v.string()),
  deadline: v.exactOptional(readDeadline),
  measure: v.exactOptional(record(newMeasure)),
  pairWith: v.exactOptional(v.array(v.string())),
  doneMeasures: v.exactOptional(v.array(v.string())),
  openReasons: v.exactOptional(v.record(v.string(), v.string())),
  result: v.exactOptional(v.string()),
  acceptedBy: v.exactOptional(v.string()),
  acceptedOn: v.exactOptional(v.string()),
  completedOn: v.exactOptional(v.string()),
  evidence: v.exactOptional(record(newEvidence)),
  reason: v.exactOptional(record({ id: v.string(), text: v.string() })),
  reopening: v.exactOptional(v.nullable(v.picklist(REOPENINGS))),
}) satisfies SchemaOf<MoveAnswers>;

/** A command of this type, with its fields. */
const command = <const Type extends Command['type'], Fields extends v.ObjectEntries>(type: Type, fields: Fields) =>
  record({ type: v.literal(type), ...fields });

const deadlineOf = v.variant('kind', [
  record({ kind: v.literal('problem'), id: v.string() }),
  record({ kind: v.literal('measure'), id: v.string() }),
]);

const oneByOne = [
  command('edit-board', { edits: edits(['name', 'unit']) }),
  command('archive-board', { archived: v.boolean() }),
  command('mute-check', { rule: v.string(), label: v.string(), muted: v.boolean() }),
  command('add-category', { category: record(newCategory) }),
  command('edit-category', { id: v.string(), edits: edits(['name', 'shortName']) }),
  command('tint-category', { id: v.string(), from: wholeNumber, to: wholeNumber }),
  command('place-category', { id: v.string(), after: v.nullable(v.string()) }),
  command('remove-category', { id: v.string(), to: v.nullable(v.string()) }),
  command('add-problem', { problem: record(newProblem), after: place }),
  command('edit-problem', { id: v.string(), edits: edits(PROBLEM_FIELDS) }),
  command('set-category', { id: v.string(), from: v.nullable(v.string()), to: v.nullable(v.string()) }),
  command('move-problem', { id: v.string(), from: stage, to: stage, after: place, answers: v.exactOptional(answers) }),
  command('delete-problem', { id: v.string() }),
  command('add-measure', { measure: record(newMeasure), problemId: v.nullable(v.string()) }),
  command('edit-measure', {
    id: v.string(),
    field: v.exactOptional(v.picklist(MEASURE_FIELDS)),
    from: v.string(),
    to: v.string(),
  }),
  command('tick-measure', { id: v.string(), done: v.boolean(), on: v.exactOptional(v.string()) }),
  command('delete-measure', { id: v.string() }),
  command('pair-measure', pairing),
  command('unpair-measure', pairing),
  command('adopt-draft', {
    source: record({ id: v.string(), name: v.string(), text: v.string(), mainWork: v.array(range) }),
    categories: v.array(record(newCategory)),
    problems: v.array(record(newProblem)),
    measures: v.array(record(newMeasure)),
    pairs: v.array(record(pairing)),
  }),
  command('carry-over', {
    from: record({ boardId: v.string(), name: v.string(), year: v.number() }),
    categories: v.array(record(newCategory)),
    problems: v.array(record(newProblem)),
    measures: v.array(record(carriedMeasure)),
    pairs: v.array(record(pairing)),
    items: v.array(record(newLastYearItem)),
  }),
  command('answer-last-year', { id: v.string(), from: record(lastYearAnswer), to: record(lastYearAnswer) }),
  command('take-snapshot', { snapshot: record(newSnapshot) }),
  command('delete-snapshot', { id: v.string() }),
  command('set-board', {
    to: record({
      meetingDay: v.exactOptional(settingFields.meetingDay),
      warningDays: v.exactOptional(settingFields.warningDays),
      countsWorkdays: v.exactOptional(settingFields.countsWorkdays),
      gates: v.exactOptional(settingFields.gates),
      persons: v.exactOptional(settingFields.persons),
      holidays: v.exactOptional(settingFields.holidays),
    }),
  }),
  command('save-view', { view: record(savedView) }),
  command('delete-view', { view: record({ id: v.string(), name: v.string() }) }),
  command('save-template', { template: savedTemplate }),
  command('delete-template', { template: record({ id: v.string(), name: v.string() }) }),
  command('rename-person', { from: v.array(v.string()), to: v.string() }),
  command('correct-deadline', { of: deadlineOf, from: readDeadline, to: readDeadline }),
  command('correct-completion', { id: v.string(), from: v.string(), to: v.string() }),
  command('adjust-deadline', {
    of: deadlineOf,
    id: v.string(),
    from: v.string(),
    to: v.string(),
    reason: v.string(),
  }),
  command('add-note', { id: v.string(), problemId: v.string(), on: v.string(), text: v.string() }),
  command('withdraw-note', { note, notedOn: v.string() }),
  command('add-evidence', { evidence: record(newEvidence) }),
  command('edit-evidence', { from: evidence, to: record(newEvidence) }),
  command('remove-evidence', { evidence }),
] as const;

const commands = v.variant('type', [
  command('create-board', {
    name: v.string(),
    year: v.number(),
    unit: v.string(),
    categories: v.array(record(newCategory)),
  }),
  ...oneByOne,
  command('together', { commands: v.array(v.variant('type', oneByOne)) }),
  command('undo', { seq: wholeNumber }),
]) satisfies SchemaOf<Command>;

type ReadType = v.InferOutput<typeof commands>['type'];

const change = record({
  added: v.array(changeRecord),
  updated: v.array(v.strictTuple([changeRecord, changeRecord])),
  removed: v.array(changeRecord),
}) satisfies SchemaOf<Change>;

export const ledgerEntry = record({
  seq: v.pipe(wholeNumber, v.minValue(1)),
  at: v.number(),
  today: v.string(),
  actor: v.string(),
  origin: v.string(),
  commandId: v.string(),
  command: commands satisfies Command['type'] extends ReadType ? unknown : 'a command of the domain is not read',
  change,
}) satisfies SchemaOf<LedgerEntry>;
