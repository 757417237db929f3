/** A part of the page as a PNG, `scale` picture points for each of its own. `width` and `height`: its size in px, as if nothing made it smaller. */
export async function elementToPicture(element: HTMLElement, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const { domToBlob } = await import('modern-screenshot');
  const { offsetWidth: width, offsetHeight: height } = element;
  const style = { transform: 'none', margin: '0' };
  const blob = await domToBlob(element, { width, height, scale, style, backgroundColor: '#ffffff', font: false });
  return new Uint8Array(await blob.arrayBuffer());
}
