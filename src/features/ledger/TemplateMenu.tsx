import type { Board } from '../../domain/board.ts';
import { templatesOf } from '../../domain/saved-template.ts';
import type { LedgerTemplate } from '../../domain/saved-template.ts';
import type { Perform } from '../../queries/perform.ts';
import { announce } from '../../ui/announce.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import type { MenuGroup } from '../../ui/menu-group.ts';
import { toast } from '../../ui/toasts.ts';
import { isLookedAtBy, USUAL_VIEW, viewOf } from './ledger-view.ts';
import type { LedgerView } from './ledger-view.ts';

interface Props {
  readonly board: Board;
  readonly view: LedgerView;
  readonly perform: Perform;
  readonly onLook: (part: Partial<LedgerView>) => void;
  readonly onEdit: () => void;
}

/** The templates of the ledger: one is taken, the taken one goes; new ones are made in the dialog. */
export function TemplateMenu({ board, view, perform, onLook, onEdit }: Props) {
  const templates = templatesOf(board, 'ledger');
  const taken = templates.find(({ id }) => id === view.templateId);
  const act = (entry: string): void => {
    if (entry === EDIT) return onEdit();
    if (entry === DELETE) return taken && remove(taken, perform);
    const chosen = templates.find(({ id }) => id === entry);
    const { sort: _, ...usual } = USUAL_VIEW;
    onLook(chosen ? viewOf(chosen) : usual);
    announce(`已换成“${chosen?.name ?? USUAL}”`);
  };
  return <MenuButton label={labelOf(view, taken)} icon="list" groups={groupsOf(templates, taken)} onAction={act} />;
}

const USUAL = '常用九列';
const NONE = 'usual';
const EDIT = 'edit';
const DELETE = 'delete';

function labelOf(view: LedgerView, taken: LedgerTemplate | undefined): string {
  if (!taken) return '模板';
  return `模板：${taken.name}${isLookedAtBy(view, taken) ? '' : '（有改动）'}`;
}

const groupsOf = (templates: readonly LedgerTemplate[], taken: LedgerTemplate | undefined): readonly MenuGroup[] => [
  {
    title: '用哪个模板',
    chosen: taken?.id ?? '',
    entries: [
      ...templates.map(({ id, name, isDefault }) => ({ id, label: isDefault ? `${name}（默认）` : name })),
      { id: NONE, label: USUAL },
    ],
  },
  {
    entries: [
      { id: EDIT, label: '改列、存为模板…', icon: 'edit' },
      ...(taken ? [{ id: DELETE, label: `删除模板“${taken.name}”`, icon: 'delete' } as const] : []),
    ],
  },
];

function remove({ id, name }: LedgerTemplate, perform: Perform): void {
  if (perform({ type: 'delete-template', template: { id, name } }).type === 'pending')
    toast({ says: `已删除模板“${name}”。按 Ctrl+Z 可以找回。` });
}
