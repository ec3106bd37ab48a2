-- What health is judged by, as the follower `health-1` finds it in the log. All of it can be rebuilt from there.
create schema if not exists health;

create table health.customers (id text collate "C" primary key, registered_at timestamptz not null);

-- Since when there is something of an item: of a category of data, or of an entitlement.
create table health.available (customer text collate "C" not null, item text not null, since timestamptz not null, primary key (customer, item));

create table health.consents (
  id text collate "C" primary key,
  customer text collate "C" not null,
  category text not null,
  fields text[] not null,
  granted_at timestamptz not null,
  expires_at timestamptz,
  withdrawn_at timestamptz
);
create index consents_by_customer on health.consents (customer);

-- Answers that let something out on a day, in UTC, and those of them with their receipt in the same entry.
create table health.days (customer text collate "C" not null, day date not null, let_out bigint not null, receipted bigint not null, primary key (customer, day));

create table health.spaces (id text collate "C" primary key, customer text collate "C" not null);

-- What a customer waits for, or was asked for: milestones, commitments, feedback, disputes, withdrawals.
create table health.promises (
  kind text not null,
  id text collate "C" not null,
  customer text collate "C" not null,
  opened_at timestamptz not null,
  due_at timestamptz,
  acted_at timestamptz,
  done_at timestamptz,
  failed_at timestamptz,
  primary key (kind, id)
);
create index promises_by_customer on health.promises (customer);

-- With whom units have deals.
create table health.unit_customers (unit text collate "C" not null, customer text collate "C" not null, primary key (unit, customer));
