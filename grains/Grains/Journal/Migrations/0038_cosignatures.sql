-- What witnesses signed: that they saw a checkpoint grow out of all they saw before. Only what was verified is here.
create table audit.cosignatures (
  size bigint not null references audit.checkpoints (size),
  witness text not null,
  line text not null,
  at timestamptz not null default now(),
  primary key (size, witness)
);
