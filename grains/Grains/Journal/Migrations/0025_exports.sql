-- Bulk exports: what the follower of that name makes of the log, how far the workers have come, and what they have written.
create schema if not exists exports;

create table exports.jobs (
  id text collate "C" primary key,
  position bigint not null, -- of the commit that started it: the order of the list
  audience text not null,
  organisation text collate "C" not null,
  client text collate "C" not null,
  status text not null default 'waiting' check (status in ('waiting', 'done', 'failed', 'cancelled', 'expired')), -- waiting: for a worker, or for its next step
  expires_at timestamptz not null,
  -- From here on, the workers' own.
  claim bigint not null default 0, -- goes up each time a worker takes it, so that one who comes late writes nothing
  claimed_until timestamptz not null default '-infinity',
  failures int not null default 0, -- claims that ended in a failure since the last step
  part int not null default 1, -- the one being written
  cursor text not null default '', -- where the source goes on
  exhausted boolean not null default false, -- the source has no more
  refused bigint not null default 0
);
create index jobs_by_owner on exports.jobs (audience, organisation, client, position);
create index jobs_due on exports.jobs (claimed_until) where status = 'waiting';
create index jobs_expiring on exports.jobs (expires_at);

-- One record is what was read under one receipt, or one line where none is needed. Customers' data is sealed under the customer's own key.
create table exports.records (
  export text collate "C" not null references exports.jobs (id) on delete cascade,
  part int not null,
  number int not null, -- from 1 in each part
  rows int not null,
  bytes int not null, -- of its lines as they were written
  subject text collate "C", -- the customer whose key opens the content; null: it is in the clear
  consent text collate "C", -- handed out only while this consent stands; null: it needs none
  content text not null,
  primary key (export, part, number)
);

-- Who granted whom what, by the position that says so, and since which position it is withdrawn.
create table exports.consents (
  id text collate "C" primary key,
  position bigint not null,
  customer text collate "C" not null,
  grantee text collate "C" not null,
  category text not null,
  purpose text not null,
  expires_at timestamptz,
  withdrawn_at bigint
);
create index consents_by_grantee on exports.consents (grantee, category, purpose, customer);
