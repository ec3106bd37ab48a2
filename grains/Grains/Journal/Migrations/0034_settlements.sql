-- Settlement by use: what the follower `meter-1` makes of the log. All of it follows the log and can be rebuilt from it.
create schema if not exists settlement;

-- One row for each use: what a line of a statement consists of.
create table settlement.uses (
  position bigint not null, -- of the commit that tells of it
  nth int not null, -- the event's place in the commit
  payer text collate "C" not null,
  day date not null, -- in UTC
  feature text collate "C" not null,
  client text collate "C" not null,
  units bigint not null check (units > 0),
  primary key (position, nth)
);

-- The same, added up.
create table settlement.totals (
  payer text collate "C" not null,
  day date not null,
  feature text collate "C" not null,
  client text collate "C" not null,
  units bigint not null,
  primary key (payer, day, feature, client)
);

-- A payer's months: how much is metered, and how much of that is stated. Where the two differ there is something to close, or to append.
create table settlement.months (
  payer text collate "C" not null,
  month date not null, -- its first day
  metered bigint not null default 0,
  stated bigint, -- null until the month is closed
  -- Null until the month is closed.
  id text collate "C" unique, -- of the statement
  position bigint, -- of the commit that closed it: the order of the list
  currency text,
  total bigint, -- with all corrections, in minor units
  corrections int not null default 0, -- the number of the last one that is taken account of here
  disputes int not null default 0, -- the same
  answers int not null default 0, -- disputes that were answered
  primary key (payer, month)
);
create index months_due on settlement.months (month) where stated is distinct from metered;
create index months_by_position on settlement.months (position);
create index months_by_payer on settlement.months (payer, position);

-- Whose answers to disputes were counted: an answer has the number of its dispute, and answers come in any order.
create table settlement.answered (statement text collate "C" not null, dispute int not null, primary key (statement, dispute));
