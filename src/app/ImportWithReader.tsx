import type { ComponentProps } from 'react';
import { ImportScreen } from '../features/import/ImportScreen.tsx';
import { readReport } from './read-report.ts';

type Props = Omit<ComponentProps<typeof ImportScreen>, 'readReport'>;

/** 导入 and its reader in one load: what is pasted is read in the same task, with nothing left to fetch. */
export function ImportWithReader(props: Props) {
  return <ImportScreen {...props} readReport={readReport} />;
}
