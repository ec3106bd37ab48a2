-- The keys under which credentials are signed (ES256): the public half as a JSON Web Key, the private half sealed under a key derived from the installation's master key.
create schema if not exists credentials;

create table credentials.keys (
  number int primary key check (number >= 1), -- the highest signs; all of them verify
  jwk text not null,
  sealed bytea not null,
  created_at timestamptz not null default now()
);

-- Who was told of a withdrawal: looked up by the grant that the message names.
create index deliveries_of_withdrawals on webhooks.deliveries ((body::jsonb #>> '{data,consent}')) where event_type = 'consent.withdrawn';
