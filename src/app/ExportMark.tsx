import { exportAgeToWords, isExportDue } from '../domain/export-age.ts';
import { addressToPath } from './address.ts';
import styles from './ExportMark.module.css';
import { useExportAge } from './use-export-age.ts';

/** How old the last export is: quiet, and amber once it is time for another. Leads to 数据. */
export function ExportMark() {
  const age = useExportAge();
  if (!age) return null;
  return (
    <a className={`${styles.mark} ${isExportDue(age) ? styles.due : ''}`} href={`#${addressToPath({ at: 'data' })}`}>
      {exportAgeToWords(age)}
    </a>
  );
}
