import { memo } from 'react';
import type { PlaceView, Segment } from './light-places.ts';
import { isLit } from './light-places.ts';
import classes from './OriginalText.module.css';

interface OriginalLineProps {
  number: number;
  text: string;
  isBold: boolean;
  segments: readonly Segment[] | undefined;
  /** Places of this line that are pointed at. */
  lit: readonly PlaceView[] | undefined;
  /** Places of this line with a flaw. */
  flawed: readonly PlaceView[] | undefined;
}

/** One line of the original; re-drawn only when what is lit in it changes. */
export const OriginalLine = memo(function OriginalLine(props: OriginalLineProps) {
  const { number, text, isBold, segments, lit, flawed } = props;
  const className = isBold ? `${classes.line} ${classes.bold}` : classes.line;
  if (text.trim() === '') return <span className={classes.blank} />;
  if (!segments) return <span className={className}>{text} </span>;
  return (
    <span className={className} data-line={number}>
      {segments.map((segment) => {
        const isOn = isLit(segment, lit);
        const marks = [
          segment.path === null ? '' : classes.understood,
          isLit(segment, flawed) ? classes.flawed : '',
          isOn ? classes.lit : '',
        ];
        const words = text.slice(segment.start, segment.end);
        return isOn ? (
          <mark key={segment.start} className={marks.join(' ')} data-path={segment.path ?? undefined}>
            {words}
          </mark>
        ) : (
          <span key={segment.start} className={marks.join(' ')} data-path={segment.path ?? undefined}>
            {words}
          </span>
        );
      })}{' '}
    </span>
  );
});
