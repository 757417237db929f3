import { linesOf } from './lines.ts';

const CLOSING =
  /^(?:[\u4e00-\u9fff](?:某{1,2}|[XxＸ×]{1,2})[:：]|(?:主持人|记录人|与会人员)[:：]|以上|上述|对以上|针对(?:以上|上述)|对上述|这些问题|(?:产生|出现|造成)(?:以上|上述|这些|问题)|通过(?:以上|查摆)|各位(?:领导|同志|党员)|同志们|恳请|敬请|请.{0,12}(?:批评|指正)|[特专]此|公示(?:期|时间)[:：为]|(?:监督|联系|举报)电话[:：]|本(?:材料|清单|台账|提纲).{0,30}(?:通过|审议|更新)|汇报完毕|究其原因|之所以|为(?:啥|什么)|归根(?:结底|到底)|分析(?:其|以上|上述|这些).{0,8}原因|原因(?:主要)?(?:是|在于|有)|.{0,14}请(?:大家|大伙|同志们|各位|组织).{0,8}(?:监督|批评|指正|帮助)|(?:以上|我|如).{0,20}请.{0,12}(?:批评|指正|谅解)|我的(?:发言|汇报)|发言完毕|总之|(?:注|说明|责任落实|工作要求|有关要求)[:：]|附件?[:：\d]|(?:随后|最后|接着|会后)[，,].{0,30}(?:点评|讲话|表态|批评|评议|总结)|下一步[，,].{0,10}(?:支部|支委会|党委|班子)|.{0,14}(?:支部|支委会|党委|班子|我)(?:将以(?:此|这)|(?:将|会|要)把))/;
const SIGNATURE =
  /^(?:.{2,24}(?:支部|党委|党组|支委会|委员会|总支)|(?:中共)?.{2,20}委员会|(?:自评人|发言人|汇报人|填表人|报告人|联系人|签名|检视人|剖析人|日期|时间)[:：].{0,20}|[\dXx×]{2,4}年[\dXx×]{1,2}月(?:[\dXx×]{1,3}日)?)$/;

/** A line that sums up, thanks, signs or dates: no part of a problem or a measure. */
export const isClosingLine = (line: string): boolean =>
  CLOSING.test(line.replace(/^[*※☆★][ \u0001]*/, '')) || SIGNATURE.test(line);

/** The same where the paper has lost its line breaks. */
const CLOSING_WITHIN = /[。；][ \u0001]+(?:以上(?:汇报|报告|是|检查|情况)|特此)/;

/** Where an item ends when closing lines follow it; its own first line is never one. */
export function endBeforeClosing(text: string, from: number, end: number): number {
  const lines = linesOf(text, from, end).filter((line) => line.text !== '');
  const closing = lines.find((line, at) => at > 0 && isClosingLine(line.text));
  const stop = closing ? closing.start : end;
  const within = text.slice(from, stop).search(CLOSING_WITHIN);
  return within < 0 ? stop : from + within + 1;
}
