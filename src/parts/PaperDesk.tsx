import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { BoardFilter } from '../domain/board-filter.ts';
import type { Command } from '../domain/command.ts';
import type { ProblemId } from '../domain/id.ts';
import type { DatedBoard } from '../domain/paper-choices.ts';
import { lookOf, PAGE_NUMBER_LABELS } from '../domain/official-look.ts';
import { PAPER_KINDS, paperKind } from '../domain/paper-kinds.ts';
import type { PaperOption } from '../domain/paper-kinds.ts';
import type { PaperKind } from '../domain/paper-of.ts';
import { templatesOf } from '../domain/saved-template.ts';
import type { OfficialTemplate } from '../domain/saved-template.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { lazily } from '../ui/lazily.ts';
import { Select } from '../ui/Select.tsx';
import { FigureLinks } from './FigureLinks.tsx';
import type { PaperDoors } from './paper-doors.ts';
import { RereadNote } from './RereadNote.tsx';
import { isRowless, RowlessPaper } from './RowlessPaper.tsx';
import { CHOSEN, scopeOptions, WHOLE } from './paper-scope.ts';
import { SaveButtons } from './SaveButtons.tsx';
import { Sheet } from './Sheet.tsx';
import { SheetDesk } from './SheetDesk.tsx';
import { usePaper } from './use-paper.ts';
import { useSheetView } from './use-sheet-view.ts';
import type { SheetChoice } from './use-sheet-view.ts';

const WordingDialog = lazily(() => import('./WordingDialog.tsx').then((module) => module.WordingDialog));

interface Props {
  /** The same value for the same board: the paper is made anew when it changes. */
  readonly dated: DatedBoard;
  readonly kind: PaperKind;
  readonly onKind: (kind: PaperKind) => void;
  readonly doors: PaperDoors;
  /** The beginning of the head, where the screen says what it is. */
  readonly heading: ReactNode;
  readonly fields?: ReactNode;
  /** Of the sheet's region, for the ear. */
  readonly label: string;
  /** In the sheet's place, where there is nothing to print. */
  readonly empty?: ReactNode;
  /** Why this sheet must not be handed in: it is shown, but neither printed nor saved. */
  readonly warning?: string;
  /** Shows the cards behind a figure, where the board can be gone to. */
  readonly onFigure?: (filter: BoardFilter) => void;
  /** Cards chosen on the board, which the paper is of to begin with. */
  readonly chosen?: readonly ProblemId[] | null;
  /** How a template is kept with the board; without it wording and look are only chosen. */
  readonly keep?: { readonly give: (command: Command) => boolean; readonly newId: () => string };
}

/** The sheet as it will be printed and saved, what may be chosen about it, and the ways it leaves the program. */
export function PaperDesk({
  dated,
  kind,
  onKind,
  doors,
  heading,
  fields,
  label,
  empty,
  warning,
  onFigure,
  chosen,
  keep,
}: Props) {
  const { view, choices, choose } = useSheetView(doors.memory);
  const [scopeId, setScopeId] = useState(chosen ? CHOSEN : WHOLE.id);
  const [isWording, setWording] = useState(false);
  const facts = paperKind(kind);
  const isOfficial = facts.form === 'official';
  const templates = templatesOf(dated.board, 'official');
  const template = templates.find(({ id }) => id === view.templateId) ?? null;
  const scopes = useMemo(() => scopeOptions(dated.board, chosen ?? []), [dated.board, chosen]);
  const { id: shownId, scope } = scopes.find(({ id }) => id === scopeId) ?? WHOLE;
  const paper = usePaper(kind, dated, choices, scope, template?.wording);
  const isRead = !facts.needsDossier || Boolean(dated.dossier);
  const nothing = isRead && isRowless(paper) ? <RowlessPaper facts={facts} isPart={shownId !== WHOLE.id} /> : null;
  const instead = empty ?? nothing;
  const isDisabled = Boolean(instead ?? warning);
  const chooseTemplate = ({ id, isMarkedInternal }: OfficialTemplate): void => {
    choose('templateId', id);
    choose('isMarkedInternal', isMarkedInternal);
  };
  const options = [
    ...(kind === 'problem-list' ? COLUMNS : []),
    ...OPTIONS.filter(({ choice }) => !facts.ignores?.includes(choice)),
  ];
  return (
    <>
      <SheetDesk
        head={
          <>
            {heading}
            <Select label="材料种类" isLabelHidden value={kind} options={KINDS} onChange={onKind} />
            <Select
              label="范围"
              isLabelHidden
              isActive={shownId !== WHOLE.id}
              value={shownId}
              options={scopes}
              onChange={setScopeId}
            />
            {isOfficial ? (
              <>
                <Select
                  label="模板"
                  isLabelHidden
                  value={template?.id ?? STANDARD}
                  options={[
                    { id: STANDARD, label: '国家标准格式' },
                    ...templates.map(({ id, name }) => ({ id, label: `模板：${name}` })),
                  ]}
                  onChange={(id) => {
                    const wanted = templates.find((one) => one.id === id);
                    if (wanted) chooseTemplate(wanted);
                    else choose('templateId', id);
                  }}
                />
                {keep && (
                  <Button icon="edit" onPress={() => setWording(true)}>
                    措辞和版式
                  </Button>
                )}
              </>
            ) : (
              <Select
                label="纸张方向"
                isLabelHidden
                value={view.isPortrait ? 'portrait' : 'landscape'}
                options={DIRECTIONS}
                onChange={(direction) => choose('isPortrait', direction === 'portrait')}
              />
            )}
            {options.map(({ choice, label: says }) => (
              <Checkbox key={choice} isSelected={view[choice]} onChange={(isOn) => choose(choice, isOn)}>
                {says}
              </Checkbox>
            ))}
            {fields}
          </>
        }
        out={
          <SaveButtons
            paper={() => paper}
            save={doors.save}
            isPortrait={view.isPortrait}
            madeOn={dated.asOf}
            isDisabled={isDisabled}
            {...(paper.official?.annexes.length === 0 ? { formats: WORD_ALONE } : {})}
            {...(template ? { look: template.look } : {})}
          />
        }
        onPrint={doors.print}
        isDisabled={isDisabled}
        label={label}
        instead={instead}
        warning={warning}
        note={{
          at: 'below',
          says: isOfficial
            ? `打印时按页分开，${PAGE_NUMBER_LABELS[lookOf(template?.look ?? {}).pageNumbers]}。也可在打印窗口选“另存为 PDF”。`
            : '打印时按页分开，每页重复表头，一行不分在两页。也可在打印窗口选“另存为 PDF”。',
        }}
      >
        {onFigure && <FigureLinks board={dated.board} scope={scope} onOpen={onFigure} />}
        {kind === 'situation' && <RereadNote paper={paper} board={dated.board} reread={doors.reread} />}
        <Sheet paper={paper} isPortrait={view.isPortrait} {...(template ? { look: template.look } : {})} />
      </SheetDesk>
      {isWording && keep && (
        <WordingDialog
          kind={facts}
          template={template}
          isMarkedInternal={view.isMarkedInternal}
          newId={keep.newId}
          onKeep={(kept) => {
            if (!keep.give({ type: 'save-template', template: kept })) return false;
            chooseTemplate(kept);
            return true;
          }}
          onDelete={(gone) => {
            if (keep.give({ type: 'delete-template', template: gone })) choose('templateId', STANDARD);
          }}
          onClose={() => setWording(false)}
        />
      )}
    </>
  );
}

/** There is no table in it for Excel. */
const WORD_ALONE = ['word'] as const;

const STANDARD = '*';

const KINDS = PAPER_KINDS.map(({ kind, label }) => ({ id: kind, label }));

const DIRECTIONS = [
  { id: 'landscape', label: 'A4 横向' },
  { id: 'portrait', label: 'A4 纵向' },
] as const;

interface Offered<Choice extends SheetChoice> {
  readonly choice: Choice;
  readonly label: string;
}

const COLUMNS: readonly Offered<SheetChoice>[] = [
  { choice: 'hasLeader', label: '责任领导' },
  { choice: 'hasRemark', label: '备注' },
];

const OPTIONS: readonly Offered<PaperOption>[] = [
  { choice: 'isBrief', label: '只印问题标题' },
  { choice: 'isNameless', label: '隐去姓名' },
  { choice: 'isMarkedInternal', label: '标注“内部资料”' },
];
