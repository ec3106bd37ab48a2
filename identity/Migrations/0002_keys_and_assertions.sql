-- Signing keys. The private part is sealed under a key derived from the master key (Keys/KeyStore.cs).
create table identity.keys (
  id text primary key,
  activates_at timestamptz not null,
  removed_at timestamptz check (removed_at > activates_at),
  sealed bytea not null,
  created_at timestamptz not null default now());

-- Client assertions already used (RFC 7523 §3, point 7), shared by all nodes. The jti is kept as its SHA-256, so its length is bounded.
create table identity.assertions (
  client_id text not null,
  jti_hash bytea not null check (length(jti_hash) = 32),
  expires_at timestamptz not null,
  primary key (client_id, jti_hash));
create index assertions_expires_at on identity.assertions (expires_at);
