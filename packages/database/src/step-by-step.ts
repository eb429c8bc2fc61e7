/**
 * Offset of the inner query of a recursive one: it skips nothing, but keeps the planner from reading the whole table at every step, which
 * it takes to be cheaper than a few steps by index (30 ms against 2 ms for the superiors of thirty units).
 */
export const STEP_BY_STEP = 0;
