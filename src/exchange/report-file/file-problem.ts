/** What a file does wrong: the closed list. `detail` is for the curious, never the message. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly detail: string;
}

export type FileProblemCode =
  | 'empty' // no bytes, or no words
  | 'too-large'
  | 'swollen' // unpacks to far more than a paper can hold (F37)
  | 'damaged' // a .docx whose zip or XML cannot be read (F38)
  | 'doctype' // XML that brings definitions of its own (F38)
  | 'encrypted'
  | 'old-word' // .doc
  | 'wps' // .wps
  | 'pdf'
  | 'picture'
  | 'spreadsheet'
  | 'slides'
  | 'other-document' // .odt, .ofd, .rtf, Word's XML: a paper all the same
  | 'web-page'
  | 'archive'
  | 'not-text';

export const fileProblem = (code: FileProblemCode, detail = ''): FileProblem => ({ code, detail });

/** What the file is, and what to do: a Chinese sentence for each problem. */
export function fileProblemToSentence({ code }: FileProblem): string {
  switch (code) {
    case 'empty':
      return '这个文件里没有文字（空文件，或只有图片、扫描件）。请换一个文件，或把文字复制、粘贴到“报告全文”。';
    case 'too-large':
      return '这个文件太大，不像一份报告。请只把报告的文字复制、粘贴到“报告全文”。';
    case 'swollen':
      return '这个文件解压后大得不正常，为安全起见没有读取。请在 Word 或 WPS 里打开它，全选复制、粘贴到“报告全文”。';
    case 'damaged':
      return `这个 .docx 文件不完整或已损坏，读不出来。${SAVE_AGAIN}`;
    case 'doctype':
      return `这个 .docx 文件里夹带了不该有的定义，为安全起见没有读取。${SAVE_AGAIN}`;
    case 'encrypted':
      return '这个文件加了密码，本程序读不了。请在 Word 或 WPS 里打开、取消密码后再导入，或全选复制、粘贴到“报告全文”。';
    case 'old-word':
      return `这是 .doc（旧版 Word）文件，本程序读不了。${SAVE_AS_DOCX}`;
    case 'wps':
      return `这是 .wps（WPS 文字）文件，本程序读不了。${SAVE_AS_DOCX}`;
    case 'pdf':
      return '这是 PDF 文件，本程序读不了。请找到它的 Word 原稿（.docx）导入，或在 PDF 里全选复制、粘贴到“报告全文”。';
    case 'picture':
      return '这是图片，本程序不认图上的字。请用 WPS 或手机把字识别出来，再复制、粘贴到“报告全文”。';
    case 'spreadsheet':
      return '这是 Excel 表格。请打开它，选中台账表格（连同表头）复制，粘贴到“报告全文”。';
    case 'slides':
      return '这是演示文稿，不是报告。请导入报告的 .docx，或把文字复制、粘贴到“报告全文”。';
    case 'other-document':
      return `这种文件格式本程序读不了。${SAVE_AS_DOCX}`;
    case 'web-page':
      return '这个文件其实是网页。请用浏览器或 Word 打开，全选复制、粘贴到“报告全文”。';
    case 'archive':
      return '这是压缩包。请先解压，再导入里面的 .docx。';
    case 'not-text':
      return '这个文件里读不出文字。能导入的是 .docx、.txt、.md；其他文件请打开后复制、粘贴到“报告全文”。';
  }
}

const SAVE_AS_DOCX = '请在 Word 或 WPS 里“另存为”.docx 后再导入，或全选复制、粘贴到“报告全文”。';
const SAVE_AGAIN = '请在 Word 或 WPS 里打开、另存一次后再导入，或全选复制、粘贴到“报告全文”。';
