import type { Endpoint, ResponseOf } from '@openpar/contract';
import { LineLost } from './api-problem.ts';
import type { Asked } from './call.ts';
import { addressFor, parseResponse } from './call.ts';
import { readAnswer } from './read-answer.ts';

/**
 * Sends one file to an endpoint that takes a file.
 *
 * @param onProgress told the share sent, 0 to 1. By XMLHttpRequest, because fetch cannot tell how much has been sent.
 * @throws ApiProblem when the server refuses; LineLost when it could not be reached.
 */
export function upload<One extends Endpoint>(
  endpoint: One,
  { asked, file, onProgress }: { asked: Asked<One>; file: File; onProgress: (share: number) => void },
): Promise<ResponseOf<One>> {
  const form = new FormData();
  form.set('file', file);
  const request = new XMLHttpRequest();
  request.open(endpoint.method, addressFor(endpoint, asked));
  request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
  return new Promise((resolve, reject) => {
    request.addEventListener('error', () => reject(new LineLost('the file could not be sent')));
    request.addEventListener('load', () => {
      try {
        resolve(parseResponse<One['response']>(endpoint.response, readAnswer(request.status, request.responseText)));
      } catch (error) {
        reject(error);
      }
    });
    request.send(form);
  });
}
