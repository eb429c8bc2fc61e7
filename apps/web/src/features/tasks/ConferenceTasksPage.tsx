export function ConferenceTasksPage() {
  return null;
}
