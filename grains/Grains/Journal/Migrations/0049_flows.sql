-- Strategy flows at work: what the follower `flows` finds in the log, what waits to be worked off, and what was wanted of others.
-- A run itself is in the journal, as commits of the kind flow-run; all but how far inputs and effects have come can be rebuilt from there.
create schema if not exists flows;

-- Every flow as its own events have it so far.
create table flows.flows (
  id text collate "C" primary key,
  revision bigint not null, -- how many commits made it so
  frozen boolean not null,
  released boolean not null, -- whether some version serves somebody
  state text not null
);

-- When a customer was last heard of, and which unit has deals with it.
create table flows.customers (
  id text collate "C" primary key,
  heard_at timestamptz,
  unit text collate "C"
);

-- Consents that name headquarters.
create table flows.consents (
  id text collate "C" primary key,
  customer text collate "C" not null,
  category text not null,
  purpose text not null,
  fields text[] not null,
  granted_at timestamptz not null,
  expires_at timestamptz,
  withdrawn boolean not null default false
);
create index consents_by_customer on flows.consents (customer);

-- What makes runs begin or go on. One customer's are all in one part, and one worker at a time works a part off, so that nothing about a customer is counted twice at once.
create table flows.inputs (
  id bigint generated always as identity primary key,
  part smallint not null,
  due_at timestamptz not null,
  customer text collate "C" not null,
  flow text collate "C", -- null: an interaction, for whichever flows run
  run text collate "C",
  kind text not null,
  body text not null,
  source text collate "C" not null unique, -- what it is of: an input comes once
  held boolean not null default false -- its flow is frozen: kept until the thaw
);
create index inputs_due on flows.inputs (part, due_at, id) where not held;
create index inputs_held on flows.inputs (flow) where held;
create index inputs_by_run on flows.inputs (run) where run is not null;

-- What runs want done by others; written with the run's commit. In the end each is done, withheld or dead.
create table flows.effects (
  id text collate "C" primary key,
  number bigint generated always as identity,
  run text collate "C" not null,
  flow text collate "C" not null,
  version int not null,
  customer text collate "C" not null,
  kind text not null,
  body text not null,
  at timestamptz not null,
  status text not null default 'waiting' check (status in ('waiting', 'done', 'withheld', 'dead')),
  attempts int not null default 0,
  claim bigint not null default 0,
  next_at timestamptz not null default now(),
  done_at timestamptz,
  last_error text
);
create index effects_due on flows.effects (next_at) where status = 'waiting';
create index effects_by_run on flows.effects (run, number);

-- Times that customers were reached, by all flows; from the events of runs, written with them.
create table flows.touches (
  run text collate "C" not null,
  ordinal int not null,
  customer text collate "C" not null,
  channel text not null,
  at timestamptz not null,
  primary key (run, ordinal)
);
create index touches_by_customer on flows.touches (customer, at);

create table flows.runs (
  id text collate "C" primary key,
  number bigint generated always as identity,
  flow text collate "C" not null,
  version int not null,
  customer text collate "C" not null,
  part smallint not null,
  status text not null,
  because text not null,
  begun_at timestamptz not null,
  changed_at timestamptz not null
);
create index runs_by_flow on flows.runs (flow, number);
create index runs_waiting on flows.runs (customer) where status = 'waiting';

-- The latest interactions, for rehearsals: where they are in the log.
create table flows.interactions (
  number bigint generated always as identity primary key,
  customer text collate "C" not null,
  interaction text collate "C" not null,
  position bigint not null
);

-- Work that flows put before people of the house.
create table flows.tasks (
  id text collate "C" primary key, -- ft_ and the effect's
  number bigint generated always as identity,
  run text collate "C" not null,
  flow text collate "C" not null,
  customer text collate "C" not null,
  queue text not null,
  title_zh text not null,
  title_en text not null,
  signals text not null,
  content text, -- a text for the customer, under the customer's key
  at timestamptz not null,
  due_at timestamptz not null,
  done_at timestamptz,
  done_by text,
  note text
);
create index tasks_open on flows.tasks (queue, due_at) where done_at is null;
