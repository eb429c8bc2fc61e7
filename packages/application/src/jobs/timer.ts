/** Waiting, as runners of jobs do it. */
export interface Timer {
  pause(ms: number): Pause;
}

export interface Pause {
  /** Resolves when the time is over or the pause was ended. */
  over: Promise<void>;
  end(): void;
}
