export function ConferenceListPage() {
  return null;
}
