export interface ForeignKey {
  name: string;
  /** The table whose rows refer … */
  table: string;
  /** … to rows of this one. */
  target: string;
  isDeferrable: boolean;
}

/**
 * The tables in an order in which each comes after those that its foreign keys point to; otherwise as they were. Where they point in a
 * circle no such order exists: there the given order stays.
 */
export function orderByForeignKeys<Table extends { name: string }>(
  tables: readonly Table[],
  keys: readonly ForeignKey[],
): Table[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const visited = new Set<string>();
  const ordered: Table[] = [];
  function visit(table: Table): void {
    if (visited.has(table.name)) return;
    visited.add(table.name);
    for (const key of keys.filter((one) => one.table === table.name)) {
      const target = byName.get(key.target);
      if (target) visit(target);
    }
    ordered.push(table);
  }
  for (const table of tables) visit(table);
  return ordered;
}

/** Foreign keys that point to a table which comes later in this order. */
export function listForwardKeys(order: readonly string[], keys: readonly ForeignKey[]): ForeignKey[] {
  const position = new Map(order.map((name, index) => [name, index]));
  return keys.filter(({ table, target }) => (position.get(table) ?? 0) < (position.get(target) ?? 0));
}
