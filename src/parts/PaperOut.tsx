import { useEffect, useRef } from 'react';
import type { Paper, PaperFile } from '../domain/paper.ts';
import type { PaperDoors } from './paper-doors.ts';
import { SaveButtons } from './SaveButtons.tsx';
import { Button } from '../ui/Button.tsx';

interface Props {
  readonly paper: () => Paper;
  readonly form: PaperFile;
  readonly doors: PaperDoors;
  /** 回到表格: what is shown otherwise. */
  readonly back: string;
  /** It is shown as the sheet that is printed. */
  readonly isSheet: boolean;
  readonly onSheet: (isSheet: boolean) => void;
  readonly isDisabled: boolean;
}

/** The ways what is shown leaves the program. What is printed is the sheet: it is shown first. */
export function PaperOut({ paper, form, doors, back, isSheet, onSheet, isDisabled }: Props) {
  const isPrinting = useRef(false);
  const { print } = doors;
  useEffect(() => {
    if (!isSheet || !isPrinting.current) return;
    isPrinting.current = false;
    print();
  }, [isSheet, print]);
  return (
    <>
      <Button
        icon={isSheet ? 'table' : 'document'}
        isDisabled={isDisabled && !isSheet}
        onPress={() => onSheet(!isSheet)}
      >
        {isSheet ? back : '看纸样'}
      </Button>
      <SaveButtons paper={paper} save={doors.save} isDisabled={isDisabled} {...form} />
      <Button
        icon="print"
        isDisabled={isDisabled}
        onPress={() => {
          if (isSheet) return print();
          isPrinting.current = true;
          onSheet(true);
        }}
      >
        打印
      </Button>
    </>
  );
}
