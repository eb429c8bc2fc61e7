import { applyImport, type ImportPreview, previewImport } from '@openpar/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { upload } from '../../../api/upload.ts';

export type ListKind = ImportPreview['kind'];

/** A file with what its check found; the same file is sent again to be brought in. */
export interface CheckedFile {
  file: File;
  preview: ImportPreview;
}

/** Sends a list to be checked. */
export function usePreviewImport(kind: ListKind) {
  const [progress, setProgress] = useState<number | null>(null);
  const mutation = useMutation({
    mutationFn: async (file: File): Promise<CheckedFile> => ({
      file,
      preview: await upload(previewImport, { asked: { params: { kind } }, file, onProgress: setProgress }),
    }),
    onMutate: () => setProgress(0),
    onSettled: () => setProgress(null),
    retry: false,
  });
  return { mutation, progress };
}

/** Brings in a list that was checked; all pages look anew afterwards. */
export function useApplyImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, preview: { kind, token } }: CheckedFile) =>
      upload(applyImport, { asked: { params: { kind }, query: { token } }, file, onProgress: () => undefined }),
    onSuccess: () => client.invalidateQueries(),
    retry: false,
  });
}
