import { eraseFromBin, getHistory, listBin, restoreFromBin, undoAct } from '@openpar/contract';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call.ts';

export interface RecordOfPage {
  kind: 'plan' | 'conference' | 'task' | 'unit' | 'account';
  id: string;
}

export interface BinName {
  kind: 'plan' | 'conference';
  id: string;
}

export const historyQuery = (record: RecordOfPage) =>
  infiniteQueryOptions({
    queryKey: ['history', record.kind, record.id],
    queryFn: ({ pageParam, signal }) =>
      call(getHistory, { params: record, query: pageParam === null ? {} : { before: pageParam } }, signal),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.before,
    staleTime: 0,
  });

export const binQuery = queryOptions({ queryKey: ['bin'], queryFn: ({ signal }) => call(listBin, {}, signal) });

/** Anything on the screen may follow from what was undone, so all of it is asked for again. */
export function useUndo(record: RecordOfPage) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (seq: number) => call(undoAct, { params: record, body: { seq } }),
    onSettled: () => client.invalidateQueries(),
  });
}

export function useRestore() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (one: BinName) => call(restoreFromBin, { params: one }),
    onSettled: () => client.invalidateQueries(),
  });
}

export function useErase() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (one: BinName) => call(eraseFromBin, { params: one }),
    onSettled: () => client.invalidateQueries({ queryKey: binQuery.queryKey }),
  });
}

/** What was put into the bin a moment ago in this tab; the page that comes next offers it back. */
export const removedJustNowQuery = (kind: BinName['kind']) =>
  queryOptions<BinName | null>({
    queryKey: ['removed-just-now', kind],
    queryFn: (): BinName | null => null,
    enabled: false,
    initialData: null,
  });
