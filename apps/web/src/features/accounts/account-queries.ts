import {
  activateAccount,
  changeAccess,
  changePassword,
  createAccount,
  listAccounts,
  listPeopleWithoutAccount,
  makeActivationCodes,
  orderAccountLetter,
  orderOwnReset,
  unlockAccount,
} from '@openpar/contract';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Asked, call } from '../../api/call.ts';

const ACCOUNTS_KEY = ['accounts'] as const;

export const accountsQuery = queryOptions({
  queryKey: [...ACCOUNTS_KEY, 'list'],
  queryFn: ({ signal }) => call(listAccounts, {}, signal),
});

export const peopleQuery = (text: string) =>
  queryOptions({
    queryKey: [...ACCOUNTS_KEY, 'people', text],
    queryFn: ({ signal }) => call(listPeopleWithoutAccount, { query: { text } }, signal),
    placeholderData: keepPreviousData,
  });

/** Every act on accounts shows in the lists afterwards. */
function useLookAgain() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ACCOUNTS_KEY });
}

export function useCreateAccount() {
  const onSuccess = useLookAgain();
  return useMutation({
    mutationFn: (body: Asked<typeof createAccount>['body']) => call(createAccount, { body }),
    onSuccess,
  });
}

export function useChangeAccess(accountId: string) {
  const onSettled = useLookAgain();
  const mutationFn = (isDisabled: boolean) => call(changeAccess, { params: { accountId }, body: { isDisabled } });
  return useMutation({ mutationFn, onSettled });
}

export function useUnlockAccount(accountId: string) {
  const onSettled = useLookAgain();
  return useMutation({ mutationFn: () => call(unlockAccount, { params: { accountId } }), onSettled });
}

export function useOrderLetter(accountId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(orderAccountLetter, { params: { accountId } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['jobs'] }),
  });
}

export function useMakeCodes() {
  return useMutation({
    mutationFn: (accountIds: string[]) => call(makeActivationCodes, { body: { accountIds } }),
    // Codes are secrets: once the sheet is closed, nothing here remembers them.
    gcTime: 0,
  });
}

export function useActivate() {
  return useMutation({
    mutationFn: (body: Asked<typeof activateAccount>['body']) => call(activateAccount, { body }),
  });
}

export function useOrderOwnReset() {
  return useMutation({ mutationFn: (login: string) => call(orderOwnReset, { body: { login } }) });
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (body: Asked<typeof changePassword>['body']) => call(changePassword, { body }),
  });
}
