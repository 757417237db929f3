import type { TextRange } from '../../domain/import-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { mark, moveTo, putFurnitureBack, split, takeFurnitureOut } from './cut-acts.ts';
import { cutById } from './cutting/cutting.ts';
import type { Cutting } from './cutting/cutting.ts';
import { isWithin, trimRange } from './cutting/ranges.ts';
import styles from './SelectionBar.module.css';

interface Props {
  readonly cutting: Cutting;
  readonly range: TextRange | null;
  readonly selectedId: string | null;
}

/** What can be done with the text that is selected, or where the caret was put. */
export function SelectionBar({ cutting, range, selectedId }: Props) {
  const words = range && trimRange(cutting.text, range);
  const under = range && cutting.cuts.find(({ start, end }) => range.start > start && range.start < end);
  const selected = selectedId === null ? undefined : cutById(cutting, selectedId);
  const furniture = range && cutting.furniture.find((one) => isWithin(range.start, one));
  const edge = range && (selected ?? under ?? undefined);
  const turnFurniture = (): void => {
    if (furniture) putFurnitureBack(furniture);
    else if (words) takeFurnitureOut(words);
  };
  return (
    <div className={styles.bar} role="toolbar" aria-label="对原文中选中的文字">
      <Button isSmall icon="mark" isDisabled={!words} onPress={() => words && mark('problem', words)}>
        标为问题
      </Button>
      <Button isSmall icon="mark" isDisabled={!words} onPress={() => words && mark('measure', words)}>
        标为措施
      </Button>
      <Button isSmall isDisabled={!edge} onPress={() => edge && moveTo(edge.id, 'start', range.start)}>
        设为起点
      </Button>
      <Button isSmall isDisabled={!edge} onPress={() => edge && moveTo(edge.id, 'end', range.end)}>
        设为终点
      </Button>
      <Button isSmall icon="cut" isDisabled={!under} onPress={() => under && split(under.id, range.start)}>
        从这里拆分
      </Button>
      <Button isSmall isDisabled={!furniture && !words} onPress={turnFurniture}>
        {furniture ? '放回正文' : '作页码页眉'}
      </Button>
      <span className={styles.where}>{sayWhere(cutting.text, range)}</span>
    </div>
  );
}

function sayWhere(text: string, range: TextRange | null): string {
  if (!range) return '请选中文字';
  if (range.start < range.end) return `已选 ${text.slice(range.start, range.end).replace(/\s/g, '').length} 字`;
  const line = (part: string): string => part.replace(/\n/g, '↵');
  return `…${line(text.slice(Math.max(0, range.start - 3), range.start))}｜${line(text.slice(range.start, range.start + 3))}…`;
}
