-- DPoP proofs already used (RFC 9449 section 11.1), at this host and at the api, shared by all nodes (hosting/Proofs/UsedProofs.cs).
create table identity.proofs (
  -- SHA-256 of the key's thumbprint and the proof's jti, so its length is bounded.
  hash bytea primary key check (length(hash) = 32),
  -- When the proof is too old to be accepted, and the row may go.
  forget_at timestamptz not null);
create index proofs_forget_at on identity.proofs (forget_at);
