import { Button } from '@mantine/core';
import type { DragEvent } from 'react';
import { useRef, useState } from 'react';
import { useUiMessages } from '../language/language-context.ts';
import classes from './FileDrop.module.css';

interface FileDropProps {
  label: string;
  hint: string;
  /** As the accept attribute: ".docx,.pdf,.txt". */
  accept: string;
  isBusy: boolean;
  /** Share sent, 0 to 1; `null` when nothing is under way. */
  progress: number | null;
  progressLabel: string;
  onFile: (file: File) => void;
}

/** Takes one file: dropped, or chosen with a button that keyboards reach. */
export function FileDrop({ label, hint, accept, isBusy, progress, progressLabel, onFile }: FileDropProps) {
  const text = useUiMessages();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !isBusy) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <fieldset
      className={`${classes.drop} ${isOver ? classes.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <legend className="visually-hidden">{label}</legend>
      <p className={classes.label} aria-hidden="true">
        {isOver ? text.dropHere : label}
      </p>
      <div className={classes.row}>
        <Button onClick={() => input.current?.click()} disabled={isBusy}>
          {text.chooseFile}
        </Button>
        <span className={classes.hint}>
          <span className={classes.drag}>{text.orDrop}. </span>
          {hint}
        </span>
      </div>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      {progress === null ? null : (
        <p role="status">
          <progress value={progress} aria-label={progressLabel} className={classes.progress} /> {progressLabel}
        </p>
      )}
    </fieldset>
  );
}
