import { type Kysely, sql } from 'kysely';

/**
 * A post is held by one person on a day, whoever writes. The database looks when a transaction ends: the next term may be written before
 * the one before it is closed.
 */
export async function holdPostsOnce(db: Kysely<unknown>): Promise<void> {
  await sql`
    create extension if not exists btree_gist;
    alter table holding add constraint holding_once
      exclude using gist (realm_id with =, post_id with =, daterange(valid_from, valid_to) with &&)
      deferrable initially deferred;
    comment on constraint holding_once on holding is 'Nobody holds a post on a day on which somebody else does';
  `.execute(db);
}
