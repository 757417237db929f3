import type { Board } from './board.ts';
import type { TemplateId } from './id.ts';
import type { OfficialLook } from './official-look.ts';
import type { ColumnChoice } from './paper-choices.ts';
import type { SheetSize } from './paper.ts';

/** 模板: how one superior wants a paper, under a name; kept with the board. */
export type SavedTemplate = LedgerTemplate | OfficialTemplate;

interface Named {
  readonly id: TemplateId;
  readonly name: string;
  /** Headed 内部资料, 注意保存. */
  readonly isMarkedInternal: boolean;
}

/** 台账样式. Of title and unit '' is the paper's own. */
export interface LedgerTemplate extends Named {
  readonly kind: 'ledger';
  readonly title: string;
  readonly unit: string;
  /** null: by the number of columns. */
  readonly size: SheetSize | null;
  readonly columns: readonly ColumnChoice[];
  /** Each measure has a row of its own. */
  readonly isEach: boolean;
  /** The board's ledger is shown by this one to begin with; one of them at most. */
  readonly isDefault?: boolean;
}

/** 公文样式: only what is otherwise than in the standard, and the texts that were rewritten, by their place. */
export interface OfficialTemplate extends Named {
  readonly kind: 'official';
  readonly look: Partial<OfficialLook>;
  readonly wording: Readonly<Record<string, string>>;
}

/** The board's templates of a kind, in the order they were made. */
export const templatesOf = <K extends SavedTemplate['kind']>(
  board: Pick<Board, 'about'>,
  kind: K,
): readonly Extract<SavedTemplate, { readonly kind: K }>[] =>
  (board.about?.templates ?? []).filter(
    (template): template is Extract<SavedTemplate, { readonly kind: K }> => template.kind === kind,
  );
