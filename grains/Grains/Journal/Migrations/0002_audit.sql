-- The verifiable log: an RFC 6962 tree over the journal's entries, kept as C2SP tiles, and the checkpoints signed over it.
create schema if not exists audit;

-- Which entry is which leaf. Leaves are numbered in the order of (xid, position), without gaps.
create table audit.leaves (
  leaf_index bigint primary key check (leaf_index >= 0),
  position bigint not null unique,
  hash bytea not null check (octet_length(hash) = 32)
);

-- One row per tile: up to 256 hashes of 32 bytes, appended to until it is full, then final.
create table audit.tiles (
  level smallint not null check (level between 0 and 7),
  index bigint not null check (index >= 0),
  width smallint not null check (width between 1 and 256),
  hashes bytea not null,
  primary key (level, index),
  check (octet_length(hashes) = width * 32)
);
-- Hashes do not compress.
alter table audit.tiles alter column hashes set storage external;

-- The tree as committed and not yet signed: one row, written with the leaves and the sequencer's cursor.
create table audit.tree (
  one boolean primary key default true check (one),
  size bigint not null check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  epoch bigint not null,
  updated_at timestamptz not null default now()
);

-- What was signed and published: never updated, never deleted.
create table audit.checkpoints (
  size bigint primary key check (size >= 0),
  note text not null,
  at timestamptz not null default now()
);

-- The log's signing key: the private half is sealed under a key derived from the installation's master key.
create table audit.keys (
  origin text primary key,
  public_key bytea not null check (octet_length(public_key) = 32),
  sealed bytea not null,
  created_at timestamptz not null default now()
);
