-- Finding entries of the log: what the follower 'log-index' makes of it (grains/Grains/Audit/LogIndex.cs). It has no cursor yet, so it begins at the beginning of the log.

-- Who acted on which kind of actor, what happened, and to which data: the same for many entries, so it is kept once, and an entry names it.
create table read.entry_sorts (
  id int generated always as identity primary key,
  name bytea not null unique check (octet_length(name) = 32), -- SHA-256 of all the others
  actor_kind text collate "C" not null,
  person text collate "C" not null,
  client text collate "C" not null,
  organisation text collate "C" not null,
  audience text collate "C" not null,
  event_types text[] not null,
  data text[] not null -- such as profile and profile/name
);

-- One row per commit. Its number is its place in the order of (xid, position), from 0 without gaps: the leaf that the sequencer makes of it.
create table read.entries (
  number bigint primary key check (number >= 0),
  position bigint not null,
  at timestamptz not null,
  sort int not null,
  actor_id text collate "C" not null
);
create index entries_by_sort on read.entries (sort, number);
-- With what other filters ask of an entry, so that those of another sort are passed over without the table.
create index entries_by_actor on read.entries (actor_id, number) include (sort, at);

-- Between which moments each 1,024 numbers lie. Moments are the silos' and only nearly in the order of numbers; so a time is first made a range of numbers.
create table read.entry_times (
  block bigint primary key check (block >= 0),
  first_at timestamptz not null,
  last_at timestamptz not null
);
