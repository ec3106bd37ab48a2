-- Commit receipts: promises, signed at once, that a durable commit will be in the tree. Remembered, so that a monitor can hold the log to them.
create table audit.receipts (
  position bigint primary key,
  note text not null,
  issued_at timestamptz not null,
  -- The checkpoint in whose tree the commit was proven to be; null until then.
  proven_size bigint check (proven_size > 0),
  proven_at timestamptz,
  check ((proven_size is null) = (proven_at is null))
);

create index receipts_unproven on audit.receipts (position) where proven_size is null;

-- The key that signs receipts, kept as the log's own key is and never the same.
create table audit.receipt_keys (
  origin text primary key,
  public_key bytea not null check (octet_length(public_key) = 32),
  sealed bytea not null,
  created_at timestamptz not null default now()
);
