import type { RefObject } from 'react';
import { useEffect } from 'react';

/**
 * Listens in one place for what is pointed at inside a frame: elements that carry the attribute. The listeners sit on the frame
 * itself, because what they do is also within reach of the keyboard: they only follow the pointer and the focus.
 */
export function usePointing(
  frame: RefObject<HTMLElement | null>,
  { attribute, onPoint }: { attribute: string; onPoint: (value: string, event: string) => void },
): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const listen = (event: Event) => {
      const target = event.target instanceof Element ? event.target.closest(`[${attribute}]`) : null;
      const value = target?.getAttribute(attribute);
      if (value) onPoint(value, event.type);
    };
    const events = ['pointerover', 'focusin', 'click'];
    for (const name of events) element.addEventListener(name, listen);
    return () => {
      for (const name of events) element.removeEventListener(name, listen);
    };
  }, [frame, attribute, onPoint]);
}
