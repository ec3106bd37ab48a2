-- What strategy flows learn from and have learned, as the follower `learning` finds it in the log; all of it can be rebuilt from there.

-- Nodes of sound versions that choose by a learned policy.
create table flows.scorers (
  flow text collate "C" not null,
  version int not null,
  node text collate "C" not null,
  policy text collate "C" not null,
  actions text[] not null,
  features text[] not null, -- in the order of their bytes, each once
  metrics text[] not null, -- of the outcomes that the version waits for; none: nothing ever comes of a choice
  primary key (flow, version, node)
);

-- Every choice of a run, and what became of it.
create table flows.choices (
  id text collate "C" primary key, -- the effect's, which rewards name
  number bigint generated always as identity, -- in the order of the log
  flow text collate "C" not null,
  version int not null,
  node text collate "C" not null,
  run text collate "C" not null,
  customer text collate "C" not null,
  part smallint not null,
  at timestamptz not null,
  candidates text[] not null,
  propensities float8[] not null, -- of the candidates, in their order
  chosen smallint not null, -- place among the candidates, from 0
  features text[] not null, -- in the order of their bytes
  measures float8[] not null, -- of the features, in their order
  model text not null, -- what the choice was made with
  settled text check (settled in ('credited', 'none', 'void')), -- null: it waits; none: nothing came of it; void: nobody will know
  reward float8, -- what was learned: 0 where nothing came of it
  settled_at timestamptz
);
create index choices_by_version on flows.choices (flow, version, at);
create index choices_waiting on flows.choices (flow, version, number) where settled is null;
create index choices_by_run on flows.choices (run);
create index choices_by_customer on flows.choices (customer, at);

-- Every outcome that came to a choice, once: the first that comes in time is its reward.
create table flows.rewards (
  choice text collate "C" not null,
  outcome text collate "C" not null,
  number bigint generated always as identity,
  metric text not null,
  value_micros bigint not null,
  standing text not null check (standing in ('credited', 'duplicate', 'late')),
  at timestamptz not null,
  primary key (choice, outcome)
);

-- What each policy has learned by now. Written in the transaction that moves the cursor, and read by every silo before it chooses.
create table flows.policies (
  flow text collate "C" not null,
  name text collate "C" not null,
  features text collate "C" not null, -- divided by spaces: a policy that chooses on others is another policy
  decisions bigint not null,
  rewards bigint not null,
  digest text not null,
  model text not null,
  state text not null,
  changed_at timestamptz not null,
  remembered bigint not null default 0, -- rewards of the state that the flow knows of
  primary key (flow, name, features)
);

-- States that flows refer to (SF-27).
create table flows.policy_states (
  digest text collate "C" primary key,
  flow text collate "C" not null,
  name text collate "C" not null,
  features text collate "C" not null,
  decisions bigint not null,
  rewards bigint not null,
  state text not null,
  at timestamptz not null
);
