export function UnitSearchPage() {
  return null;
}
