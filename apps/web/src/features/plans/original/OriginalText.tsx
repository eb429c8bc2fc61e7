import type { PlanReadingView } from '@openpar/contract';
import type { ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useMessages } from '../../../language/use-messages.ts';
import { plansTexts } from '../messages/plans-texts.ts';
import type { SelectionStore } from '../reading/selection-store.ts';
import { shownPath, useSelection } from '../reading/selection-store.ts';
import { usePointing } from '../reading/use-pointing.ts';
import { bringIntoView } from './bring-into-view.ts';
import type { OriginalBlock } from './lay-out-lines.ts';
import { layOutLines, toParagraphs } from './lay-out-lines.ts';
import { byLine, cutIntoSegments, placesOfField } from './light-places.ts';
import { OriginalLine } from './OriginalLine.tsx';
import classes from './OriginalText.module.css';

interface OriginalTextProps {
  reading: PlanReadingView;
  selection: SelectionStore;
}

/** The document as it came, laid out like the paper, with understood words marked and the words pointed at lit. */
export function OriginalText({ reading, selection }: OriginalTextProps) {
  const text = useMessages(plansTexts).reading;
  const frame = useRef<HTMLElement>(null);
  const { lines, places, warnings } = reading;
  const blocks = useMemo(() => layOutLines(lines), [lines]);
  const flaws = useMemo(() => warnings.flatMap((warning) => warning.places), [warnings]);
  const flawsByLine = useMemo(() => byLine(flaws), [flaws]);
  const segments = useMemo(
    () => cutIntoSegments(places, { further: flaws, lengthOf: (line) => lines[line]?.text.length ?? 0 }),
    [places, flaws, lines],
  );
  const selected = useSelection(selection);
  const litByLine = useMemo(() => byLine(selected.places), [selected.places]);
  useEffect(() => {
    const first = selected.places[0];
    if (selected.from === 'field' && first) bringIntoView(frame.current, first.line);
  }, [selected]);
  const point = useCallback(
    (path: string, event: string) => {
      const from = event === 'click' ? 'text' : 'glance';
      const selected = selection.get();
      if (from === 'glance' && selected.path === shownPath(path)) return;
      selection.set({ path: shownPath(path), places: placesOfField(places, path), from });
    },
    [places, selection],
  );
  usePointing(frame, { attribute: 'data-path', onPoint: point });
  useEffect(() => {
    // A region that scrolls must be within reach of the keyboard; Chrome gives it that by itself only from version 130 on.
    if (frame.current) frame.current.tabIndex = 0;
  }, []);
  const draw = (number: number) => {
    const line = lines[number];
    if (!line) return null;
    return (
      <OriginalLine
        key={number}
        number={number}
        text={line.text}
        isBold={line.isBold === true}
        segments={segments.get(number)}
        lit={litByLine.get(number)}
        flawed={flawsByLine.get(number)}
      />
    );
  };
  return (
    <section ref={frame} className={classes.frame} aria-label={text.original}>
      <div className={classes.paper} lang="vi">
        {blocks.map((block) => (
          <OriginalPart key={keyOf(block)} block={block} lines={lines} draw={draw} pageName={text.page} />
        ))}
      </div>
    </section>
  );
}

function keyOf(block: OriginalBlock): string {
  if (block.type === 'page') return `page ${block.page}`;
  if (block.type === 'table') return `table ${block.table} ${block.rows.flat(2)[0]}`;
  return block.type === 'lines' ? `lines ${block.lines[0]}` : `sides ${[...block.left, ...block.right].sort()[0]}`;
}

interface OriginalPartProps {
  block: OriginalBlock;
  lines: PlanReadingView['lines'];
  draw: (line: number) => ReactNode;
  pageName: (page: number) => string;
}

function OriginalPart({ block, lines, draw, pageName }: OriginalPartProps) {
  if (block.type === 'page') return <p className={classes.page}>{pageName(block.page)}</p>;
  const paragraphs = (numbers: readonly number[]) =>
    toParagraphs(numbers, lines).map((paragraph) => (
      <p key={paragraph[0]} className={classes.paragraph}>
        {paragraph.map(draw)}
      </p>
    ));
  if (block.type === 'lines') return <>{paragraphs(block.lines)}</>;
  if (block.type === 'sides') {
    return (
      <div className={classes.sides}>
        <div>{paragraphs(block.left)}</div>
        <div>{paragraphs(block.right)}</div>
      </div>
    );
  }
  return (
    <table className={classes.table}>
      <tbody>
        {block.rows.map((cells) => (
          <tr key={cells.flat()[0] ?? 'empty'}>
            {cells
              .map((cell, column) => ({ cell, name: `column ${column}` }))
              .map(({ cell, name }) => (
                <td key={name}>{paragraphs(cell)}</td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
