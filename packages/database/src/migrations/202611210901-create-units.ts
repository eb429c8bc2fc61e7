import { type Kysely, sql } from 'kysely';

/** Units, how they stand to each other, what became of them, their posts and who holds these. */
export async function createUnits(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table unit (
      realm_id text not null references realm,
      id text not null check (id <> ''),
      code text not null check (code <> ''),
      kind text not null check (kind in (
        'country', 'province', 'municipality', 'district', 'urban-district', 'town', 'provincial-city', 'commune', 'ward',
        'township', 'special-zone', 'village', 'peoples-committee', 'peoples-council', 'council-committee', 'party-committee', 'party-office', 'front',
        'mass-organization', 'department', 'division', 'office', 'service-unit', 'section', 'vertical-agency', 'agency',
        'working-body')),
      level text not null check (level in ('central', 'province', 'district', 'commune', 'village')),
      name text not null,
      full_name text not null check (full_name <> ''),
      name_key text not null,
      search_key text not null generated always as (
        ' ' || fold_marks(regexp_replace(full_name, '[^[:alnum:]\\u0080-\\uffff]+', ' ', 'g') || ' ' || name_key)) stored,
      valid_from date not null,
      is_start_known boolean not null,
      valid_to date check (valid_to > valid_from),
      provenance text not null check (provenance in ('official-list', 'illustrative', 'entered')),
      primary key (realm_id, id),
      unique (realm_id, code, valid_from)
    );
    comment on table unit is 'Units as they were from one day to another: territories, bodies, offices';
    comment on column unit.name_key is 'nameKey of formats over full_name: names that mean one body have one key';
    comment on column unit.search_key is 'Words of the name without marks, each after a space';
    comment on column unit.is_start_known is 'False: the unit is older than the data, valid_from is where the record begins';
    comment on column unit.valid_to is 'First day on which it is no longer valid';
    create index unit_name_key on unit (realm_id, name_key);
    create index unit_name on unit (realm_id, name collate vietnamese, full_name collate vietnamese, id collate "C");
    create index unit_search_key on unit using gin (search_key gin_trgm_ops) with (fastupdate = off);
    comment on index unit_search_key is 'Without the realm and without a list of late entries: either would be read through at every search';

    create table unit_link (
      realm_id text not null references realm,
      unit_id text not null,
      relation text not null check (
        relation in ('under', 'body-of', 'located-in', 'vertical-in', 'outside-chain', 'serves')),
      to_unit_id text not null check (to_unit_id <> unit_id),
      valid_from date not null,
      valid_to date check (valid_to > valid_from),
      primary key (realm_id, unit_id, relation, to_unit_id, valid_from),
      foreign key (realm_id, unit_id) references unit,
      foreign key (realm_id, to_unit_id) references unit
    );
    comment on table unit_link is 'How one unit stands to another: its superior, its territory, the body that set it up';
    create index unit_link_to on unit_link (realm_id, to_unit_id, relation);

    create table unit_succession (
      realm_id text not null references realm,
      predecessor_id text not null,
      successor_id text not null check (successor_id <> predecessor_id),
      kind text not null check (kind in ('whole', 'part', 'unchanged', 'renamed', 'retyped', 'whole_district')),
      day date not null,
      primary key (realm_id, predecessor_id, successor_id, day),
      foreign key (realm_id, predecessor_id) references unit,
      foreign key (realm_id, successor_id) references unit
    );
    comment on table unit_succession is 'Which unit went into which, wholly or in part; many-to-many, and chained';
    create index unit_succession_successor on unit_succession (realm_id, successor_id);

    create table person (
      realm_id text not null references realm,
      id text not null check (id <> ''),
      name text not null check (name <> ''),
      provenance text not null check (provenance in ('official-list', 'illustrative', 'entered')),
      primary key (realm_id, id)
    );
    comment on table person is 'People who hold posts or accounts';

    create table post (
      realm_id text not null references realm,
      id text not null check (id <> ''),
      unit_id text not null,
      title text not null check (title <> ''),
      rank text not null check (rank in ('head', 'deputy', 'member', 'officer')),
      precedence integer not null check (precedence >= 1),
      valid_from date not null,
      valid_to date check (valid_to > valid_from),
      provenance text not null check (provenance in ('official-list', 'illustrative', 'entered')),
      primary key (realm_id, id),
      foreign key (realm_id, unit_id) references unit
    );
    comment on table post is 'Posts (chức danh) of units: rights, duties and invitations belong to them, not to people';
    comment on column post.precedence is 'Order of precedence inside the unit, from 1';
    create index post_unit on post (realm_id, unit_id);

    create table post_function (
      realm_id text not null references realm,
      post_id text not null,
      function text not null check (function in (
        'reform-lead', 'reform', 'one-stop', 'procedure-control', 'office-statistics', 'finance-accounting',
        'culture-information', 'reporter', 'clerk', 'administration', 'standing', 'standing-committee')),
      primary key (realm_id, post_id, function),
      foreign key (realm_id, post_id) references post on delete cascade
    );
    comment on table post_function is 'Functions (nhiệm vụ) that a post carries';

    create table holding (
      realm_id text not null references realm,
      post_id text not null,
      person_id text not null,
      valid_from date not null,
      valid_to date check (valid_to > valid_from),
      provenance text not null check (provenance in ('official-list', 'illustrative', 'entered')),
      primary key (realm_id, post_id, person_id, valid_from),
      foreign key (realm_id, post_id) references post,
      foreign key (realm_id, person_id) references person
    );
    comment on table holding is 'Who holds a post from a day to a day';
    create index holding_person on holding (realm_id, person_id);
  `.execute(db);
}
