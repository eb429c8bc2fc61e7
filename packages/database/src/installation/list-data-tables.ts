import type { DataTable } from '@openpar/application';
import type pg from 'pg';
import { type ForeignKey, orderByForeignKeys } from './order-by-foreign-keys.ts';

/** Kysely's own record of migrations: made anew by migrating. */
const BOOKKEEPING = ['kysely_migration', 'kysely_migration_lock'];

/** A table of the schema as it is copied. */
export interface CopiedTable extends DataTable {
  /** `order by` terms that give one order on every server: the primary key, text by its bytes. */
  order: readonly string[];
}

/** All tables of the schema that hold records, referred ones before those that refer to them; generated columns left out. */
export async function listDataTables(client: pg.ClientBase): Promise<CopiedTable[]> {
  const { rows } = await client.query<CopiedTable>(
    `select relname::text as name,
       array(select attname::text from pg_attribute
         where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
       array(select quote_ident(attname) || case when attcollation <> 0 then ' collate "C"' else '' end
         from pg_index, unnest(indkey) with ordinality as part (number, position)
           join pg_attribute on attnum = part.number
         where indrelid = pg_class.oid and indisprimary and attrelid = indrelid order by position) as order
     from pg_class
     where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') and not relispartition
       and relname <> all ($1)
     order by relname collate "C"`,
    [BOOKKEEPING],
  );
  const unordered = rows.filter(({ order }) => order.length === 0).map(({ name }) => name);
  if (unordered.length > 0) throw new Error(`tables without a primary key cannot be copied: ${unordered.join(', ')}`);
  return orderByForeignKeys(rows, await listForeignKeys(client));
}

/** Foreign keys between tables of the schema, but those of a table to itself. */
export async function listForeignKeys(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select conname::text as name, own.relname::text as table, other.relname::text as target,
       condeferrable as "isDeferrable"
     from pg_constraint join pg_class own on own.oid = conrelid join pg_class other on other.oid = confrelid
     where contype = 'f' and conparentid = 0 and conrelid <> confrelid
       and connamespace = current_schema()::regnamespace
     order by own.relname, conname`,
  );
  return rows;
}
