import { type Kysely, sql } from 'kysely';

interface TrailedTable {
  table: string;
  /** Kind of the record that a row belongs to, and the column that names the record. */
  record: readonly [kind: string, column: string];
  /** The primary key without the realm. */
  key: readonly string[];
  /** Generated columns: they follow from the others and may be computed anew. */
  leftOut?: readonly string[];
}

/** From now on every write to the table leaves a line in the trail. Each table that holds people's records is put under it when it is made. */
export async function putUnderTrail(
  db: Kysely<unknown>,
  { table, record: [kind, column], key, leftOut = [] }: TrailedTable,
): Promise<void> {
  await sql`
    create trigger leave_trail after insert or update or delete on ${sql.table(table)} for each row
    execute function leave_trail(${sql.lit(kind)}, ${sql.lit(column)}, ${sql.lit(key.join(','))}, ${sql.lit(leftOut.join(','))})
  `.execute(db);
}
