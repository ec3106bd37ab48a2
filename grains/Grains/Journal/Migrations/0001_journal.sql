-- The journal: one row per commit. The row is the state change, the audit entry, the message and the answer a retry gets.
create schema if not exists journal;

create table journal.commits (
  position bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  actor_kind text not null,
  actor_id text not null,
  version bigint not null check (version > 0),
  client text not null,
  idempotency_key text not null,
  request_hash bytea not null,
  entry text not null,
  unique (actor_kind, actor_id, version),
  unique (client, idempotency_key)
);

-- Followers read in the order of (xid, position): positions alone are given out before commits become visible.
create index commits_cursor on journal.commits (xid, position);

create table journal.followers (
  name text primary key,
  xid xid8 not null default '0',
  position bigint not null default 0,
  epoch bigint not null default 0,
  updated_at timestamptz not null default now()
);

-- One key per data subject, wrapped by the master key. Destroying the key erases every sealed value of the subject.
create table journal.data_keys (
  subject text primary key,
  wrapped bytea,
  created_at timestamptz not null default now(),
  destroyed_at timestamptz,
  check ((wrapped is null) = (destroyed_at is not null))
);
