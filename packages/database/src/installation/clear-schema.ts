import type pg from 'pg';

/**
 * Drops all that migrations made: tables, functions, types, collations. The schema and extensions stay: they may belong to the database's
 * owner.
 */
export async function clearSchema(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ type: string; identity: string }>(
    `select object.type, object.identity
     from pg_depend as made, pg_identify_object(made.classid, made.objid, 0) as object
     where made.refclassid = 'pg_namespace'::regclass and made.refobjid = current_schema()::regnamespace
       and made.deptype = 'n' and made.classid <> 'pg_extension'::regclass
       and not exists (
         select from pg_depend as own
         where own.classid = made.classid and own.objid = made.objid and own.deptype = 'e')
     order by object.type <> 'table', object.type, object.identity`,
  );
  for (const { type, identity } of rows) await client.query(`drop ${type} if exists ${identity} cascade`);
}
