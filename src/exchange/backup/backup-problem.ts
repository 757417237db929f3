/** Why a file is no backup that can be restored: the closed list. `detail` is for the curious, except where the sentence shows it. */
export interface BackupProblem {
  readonly code: BackupProblemCode;
  readonly detail: string;
}

export type BackupProblemCode =
  | 'empty'
  | 'too-large'
  | 'unreadable' // no JSON: another kind of file, or cut short
  | 'not-a-backup'
  | 'too-new'
  | 'forbidden-name' // a field named __proto__, constructor or prototype (F36)
  | 'altered' // the checksum does not fit (F42)
  | 'malformed' // a field is missing or of the wrong kind
  | 'inconsistent'; // the counts or the history do not agree with the rest

/** What is wrong and what to do; nothing has been changed in any case. */
export function backupProblemToSentence({ code, detail }: BackupProblem): string {
  return `${what(code, detail)}现有数据没有改动。`;
}

function what(code: BackupProblemCode, detail: string): string {
  switch (code) {
    case 'empty':
      return '这个文件是空的，可能当时没有存完。请换一份备份。';
    case 'too-large':
      return '这个文件太大，不像本程序的备份。请确认选对了文件。';
    case 'unreadable':
      return '这个文件读不出来：不是本程序的备份，或者没有存完整。请换一份备份。';
    case 'not-a-backup':
      return '这不是整改看板的备份文件。请选择“整改看板备份”开头的 .json 文件。';
    case 'too-new':
      return `这份备份是由更新版本的程序导出的（格式 ${detail}）。请用新版程序打开它。`;
    case 'forbidden-name':
      return `这个文件里有不允许的字段名“${detail}”，为安全起见没有读取。`;
    case 'altered':
      return '这份备份的校验码对不上：导出之后被改动过，或者存坏了。请换一份备份。';
    case 'malformed':
      return `这份备份里有一处内容读不懂（${detail}）。请换一份备份。`;
    case 'inconsistent':
      return `这份备份前后不一致（${detail}）。请换一份备份。`;
  }
}
