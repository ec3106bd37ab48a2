-- Collaboration spaces: what the follower of that name makes of the log, and the bytes of documents.
create schema if not exists spaces;

create table spaces.members (
  space text collate "C" not null,
  subject text collate "C" not null,
  audience text not null,
  organisation text collate "C" not null,
  standing text not null check (standing in ('invited', 'member', 'removed')),
  primary key (space, subject)
);
create index members_by_person on spaces.members (subject, audience, organisation, space);

create table spaces.views (
  position bigint primary key, -- of the commit that is the receipt
  space text collate "C" not null,
  document text collate "C" not null,
  member text collate "C" not null,
  receipt text not null
);
create index views_by_space on spaces.views (space, position);

-- One row for each upload, whatever becomes of it. The bytes are in pieces, or in a store of objects; sealed in either.
create table spaces.contents (
  id text collate "C" primary key,
  space text collate "C" not null,
  begun_at timestamptz not null default now(),
  kept boolean not null default false -- a document has it, or is about to; what is not kept goes after a day
);
create index contents_left on spaces.contents (begun_at) where not kept;

create table spaces.pieces (
  content text collate "C" not null references spaces.contents (id) on delete cascade,
  number int not null,
  length int not null, -- of the plain bytes
  sealed bytea not null, -- AES-256-GCM under the customer's data key
  primary key (content, number)
);
-- Sealed bytes do not compress.
alter table spaces.pieces alter column sealed set storage external;
