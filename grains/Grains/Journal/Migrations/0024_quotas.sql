-- The budgets of clients that administrators have set; they go before the silo's settings (grains/Grains/Budgets/BudgetRates.cs). Follows the log.
create table budgets.quotas (client text collate "C" primary key, capacity bigint not null, per_second bigint not null);

-- What happened around signing in and to clients, as auditors list it. Follows the log; who was meant and why is in the entry itself.
create table read.identity_events (
  number bigint generated always as identity unique,
  position bigint not null,
  nth int not null,
  actor_kind text not null,
  actor_id text collate "C" not null,
  what text not null,
  at timestamptz not null,
  by text,
  primary key (position, nth));
create index identity_events_by_actor on read.identity_events (actor_id, number);
