import { Button, Checkbox, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '../../../language/use-messages.ts';
import { draftsTexts } from '../messages/drafts-texts.ts';
import classes from './drafts.module.css';

interface LineListProps<Line extends { text: string; isOn?: boolean }> {
  label: string;
  lines: readonly Line[];
  blank: Line;
  onChange: (lines: Line[]) => void;
  /** Further fields of a line, below its text. */
  further?: (line: Line, change: (part: Partial<Line>) => void, at: number) => ReactNode;
}

/** Lines of a plan: each can be changed, taken out and added; those that may be left out are switched off and can be put back. */
export function LineList<Line extends { text: string; isOn?: boolean }>({
  label,
  lines,
  blank,
  onChange,
  further,
}: LineListProps<Line>) {
  const text = useMessages(draftsTexts).form;
  const put = (at: number, part: Partial<Line>) =>
    onChange(lines.map((line, index) => (index + 1 === at ? { ...line, ...part } : line)));
  // Lines have no name of their own: they go by their place.
  const numbered = lines.map((line, index) => ({ line, at: index + 1 }));
  return (
    <fieldset className={classes.lines}>
      <legend>{label}</legend>
      <ol>
        {numbered.map(({ line, at }) => (
          <li key={at} className={line.isOn === false ? classes.off : undefined}>
            <div className={classes.line}>
              {line.isOn === undefined ? null : (
                <Checkbox
                  checked={line.isOn}
                  aria-label={text.isOn(label, at)}
                  onChange={(event) => put(at, { ...line, isOn: event.currentTarget.checked })}
                />
              )}
              <Textarea
                className={classes.words}
                autosize
                minRows={1}
                aria-label={text.line(label, at)}
                value={line.text}
                onChange={(event) => put(at, { ...line, text: event.currentTarget.value })}
              />
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={text.remove(label, at)}
                onClick={() => onChange(lines.filter((_, index) => index + 1 !== at))}
              >
                ×
              </Button>
            </div>
            {further?.(line, (part) => put(at, part), at)}
          </li>
        ))}
      </ol>
      <Button variant="default" size="compact-sm" onClick={() => onChange([...lines, blank])}>
        {text.add(label)}
      </Button>
    </fieldset>
  );
}
