-- Strategy flows under watch, as the follower `flow-watch` finds them in the log; all but which messages were sent can be rebuilt from there.

-- What is usual of each flow, what has moved, and its experiments under way.
create table flows.watches (
  flow text collate "C" primary key,
  state text not null
);

-- Figures of drift, for the chart; those beyond their bound are evidence.
create table flows.drift_readings (
  number bigint generated always as identity primary key,
  flow text collate "C" not null,
  finding text not null,
  at timestamptz not null
);
create index drift_readings_by_flow on flows.drift_readings (flow, number);

create table flows.trials (
  flow text collate "C" not null,
  key text collate "C" not null,
  number bigint generated always as identity,
  state text not null,
  began_at timestamptz not null,
  ended_at timestamptz,
  primary key (flow, key)
);

-- Looks at an experiment, for the chart.
create table flows.trial_looks (
  flow text collate "C" not null,
  trial text collate "C" not null,
  number bigint generated always as identity,
  look text not null,
  primary key (flow, trial, number)
);

-- Whom an experiment under way counts already, and for whom the outcome is still to come. Gone when it has ended.
create table flows.trial_customers (
  flow text collate "C" not null,
  trial text collate "C" not null,
  customer text collate "C" not null,
  run text collate "C" not null, -- what comes of this one counts
  arm smallint not null,
  covariate float8 not null,
  settled boolean not null default false,
  primary key (flow, trial, customer)
);
create index trial_customers_waiting on flows.trial_customers (run) where not settled;

-- Outcomes of customers while one version served them all: what was known of them before an experiment.
create table flows.outcomes_before (
  flow text collate "C" not null,
  customer text collate "C" not null,
  metric text collate "C" not null,
  outcomes bigint not null,
  sum_micros bigint not null,
  primary key (flow, customer, metric)
);

-- What flows are to be told; written with the state that says so, and sent after.
create table flows.watch_messages (
  id text collate "C" primary key, -- the idempotency key
  number bigint generated always as identity,
  flow text collate "C" not null,
  message text not null,
  sent_at timestamptz
);
create index watch_messages_waiting on flows.watch_messages (number) where sent_at is null;

-- A coach's case about a flow is of no run, and of no customer.
alter table flows.tasks alter column run drop not null;
alter table flows.tasks alter column customer drop not null;
