import * as v from 'valibot';
import { LEDGER_COLUMN_IDS } from '../../domain/ledger-columns.ts';
import { PAGE_NUMBERS } from '../../domain/official-look.ts';

const record = v.looseObject;
const text = v.exactOptional(v.string());
const number = v.exactOptional(v.number());

const named = { id: v.string(), name: v.string(), isMarkedInternal: v.boolean() };

const officialLook = record({
  titleFont: text,
  bodyFont: text,
  firstFont: text,
  secondFont: text,
  pageNumberFont: text,
  titleSize: number,
  bodySize: number,
  pageNumberSize: number,
  linePitch: number,
  narrowing: number,
  top: number,
  bottom: number,
  left: number,
  right: number,
  pageNumbers: v.exactOptional(v.picklist(PAGE_NUMBERS)),
});

/** Its type is held to the domain's by the board's record, which has a list of them. */
export const savedTemplate = v.variant('kind', [
  record({
    ...named,
    kind: v.literal('ledger'),
    title: v.string(),
    unit: v.string(),
    size: v.nullable(v.picklist(['A4', 'A3'])),
    columns: v.array(record({ id: v.picklist(LEDGER_COLUMN_IDS), head: v.string(), width: v.number() })),
    isEach: v.boolean(),
    isDefault: v.exactOptional(v.boolean()),
  }),
  record({
    ...named,
    kind: v.literal('official'),
    look: officialLook,
    wording: v.record(v.string(), v.string()),
  }),
]);
