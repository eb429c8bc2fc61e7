/** Scrolls the frame of the original, and nothing else, so that a line stands in its upper half; leaves it when it can be seen already. */
export function bringIntoView(frame: HTMLElement | null, line: number): void {
  const target = frame?.querySelector(`[data-line="${line}"]`);
  if (!frame || !target) return;
  const [box, own] = [frame.getBoundingClientRect(), target.getBoundingClientRect()];
  const isSeen = own.top >= box.top && own.bottom <= Math.min(box.bottom, innerHeight);
  if (!isSeen) frame.scrollTop += own.top - box.top - box.height / 4;
}
