-- The certification programme: what the follower of that name makes of the log, runs as the workers share them, and transcripts.
create schema if not exists certification;

create table certification.systems (
  number bigint primary key, -- position of the commit that registered it: the order of the list
  id text collate "C" not null unique,
  organisation text collate "C" not null,
  name text not null,
  kind text not null check (kind in ('supplier', 'plugin')),
  plugin text collate "C",
  owned boolean not null default false,
  cluster text,
  is_anchor boolean not null default false,
  last_run text not null default 'none' check (last_run in ('none', 'open', 'passed', 'notPassed', 'interrupted'))
);
create index systems_by_organisation on certification.systems (organisation, number);

create table certification.certificates (
  id text collate "C" primary key,
  system text collate "C" not null,
  status_index int not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  held boolean not null default false, -- suspended by the office
  regressed boolean not null default false, -- suspended for a run that was not passed
  ended text, -- expired, revoked, replaced, moved
  seed_shown boolean not null default false
);
create index certificates_by_system on certification.certificates (system, valid_from);

create table certification.runs (
  id text collate "C" primary key,
  system text collate "C" not null,
  position bigint not null,
  done boolean not null default false,
  -- From here on, the workers' own.
  claim bigint not null default 0, -- goes up each time a worker takes it
  claimed_until timestamptz not null default '-infinity'
);
create index runs_due on certification.runs (claimed_until, position) where not done;

-- Which bit is whose, drawn before the certificate is granted and never given to another. One that was drawn for a certificate that was not granted stays unused.
create table certification.bits (
  status_index int primary key check (status_index between 0 and 131071),
  certificate text collate "C" not null unique
);

-- Written before the run's verdict, which names the hash.
create table certification.transcripts (
  run text collate "C" not null,
  sha256 text collate "C" not null,
  content bytea not null,
  primary key (run, sha256)
);

-- Whom the follower of the plugin gate tells, and of which plugins.
create table certification.gate_units (id text collate "C" primary key);
create table certification.gate_plugins (system text collate "C" primary key);
