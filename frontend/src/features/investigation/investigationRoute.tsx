export function InvestigationRoute() {
  return null;
}
