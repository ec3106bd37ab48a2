-- Experts whom strategy flows can send, from their own events; how they are called is under their own keys.
create table flows.experts (
  id text collate "C" primary key,
  name text not null,
  profile text not null,
  specialities text[] not null,
  listed boolean not null
);

-- Experts that flows have shown in spaces; written with the effect that wanted it.
create table flows.dispatches (
  effect text collate "C" primary key,
  run text collate "C" not null,
  space text collate "C" not null,
  expert text collate "C" not null,
  milestone text collate "C" not null,
  listed text collate "C" not null -- who of the experts
);
create index dispatches_by_run on flows.dispatches (run);
create index dispatches_by_listed on flows.dispatches (listed);
