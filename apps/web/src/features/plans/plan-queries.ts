import type { PlanReadingView } from '@openpar/contract';
import {
  bringInPlan,
  correctPlanField,
  getPlanReading,
  listPlanReadings,
  makeConference,
  removePlan,
  removePlanCorrection,
  replacePlanFile,
  rereadPlan,
} from '@openpar/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { upload } from '../../api/upload.ts';
import { type BinName, removedJustNowQuery } from '../../history/history-queries.ts';
import type { JsonValue } from './fields/value-at.ts';

const PLANS = ['plans'] as const;

export const planListQuery = queryOptions({
  queryKey: PLANS,
  queryFn: ({ signal }) => call(listPlanReadings, {}, signal),
});

export const planReadingQuery = (planReadingId: string) =>
  queryOptions({
    queryKey: [...PLANS, planReadingId],
    queryFn: ({ signal }) => call(getPlanReading, { params: { planReadingId } }, signal),
  });

/** Sends a file and says how much of it is sent; `null` while none is on its way. */
export function useBringInPlan() {
  const client = useQueryClient();
  const [progress, setProgress] = useState<number | null>(null);
  const mutation = useMutation({
    mutationFn: (file: File) => upload(bringInPlan, { asked: {}, file, onProgress: setProgress }),
    onMutate: () => setProgress(0),
    onSettled: () => {
      setProgress(null);
      return client.invalidateQueries({ queryKey: PLANS });
    },
    retry: false,
  });
  return { mutation, progress };
}

export function useReplacePlanFile(planReadingId: string) {
  const keep = useKeepReading();
  const [progress, setProgress] = useState<number | null>(null);
  const mutation = useMutation({
    mutationFn: (file: File) =>
      upload(replacePlanFile, { asked: { params: { planReadingId } }, file, onProgress: setProgress }),
    onMutate: () => setProgress(0),
    onSuccess: keep,
    onSettled: () => setProgress(null),
    retry: false,
  });
  return { mutation, progress };
}

export function useRereadPlan(planReadingId: string) {
  return useMutation({
    mutationFn: () => call(rereadPlan, { params: { planReadingId } }),
    onSuccess: useKeepReading(),
  });
}

export function useCorrectField(planReadingId: string) {
  return useMutation({
    mutationFn: (body: { path: string; value: JsonValue }) =>
      call(correctPlanField, { params: { planReadingId }, body }),
    onSuccess: useKeepReading(),
  });
}

export function useRemoveCorrection(planReadingId: string) {
  return useMutation({
    mutationFn: (path: string) => call(removePlanCorrection, { params: { planReadingId }, query: { path } }),
    onSuccess: useKeepReading(),
  });
}

export function useRemovePlan(planReadingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(removePlan, { params: { planReadingId } }),
    onSuccess: () => {
      client.setQueryData(removedJustNowQuery('plan').queryKey, (): BinName => ({ kind: 'plan', id: planReadingId }));
      return client.invalidateQueries({ queryKey: PLANS, exact: true });
    },
  });
}

export function useMakeConference(planReadingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(makeConference, { params: { planReadingId } }),
    onSuccess: () => client.invalidateQueries(),
  });
}

function useKeepReading() {
  const client = useQueryClient();
  return (reading: PlanReadingView) => client.setQueryData(planReadingQuery(reading.id).queryKey, reading);
}
