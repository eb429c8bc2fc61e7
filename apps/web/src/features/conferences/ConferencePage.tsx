export function ConferencePage() {
  return null;
}
