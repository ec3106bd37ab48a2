-- Webhooks: what the follower of that name makes of the log, and how far the senders have come with it.
create schema if not exists webhooks;

create table webhooks.endpoints (
  id text collate "C" primary key,
  audience text not null,
  organisation text collate "C" not null,
  url text not null,
  event_types text[] not null,
  enabled boolean not null default true,
  secret text not null, -- sealed under the webhook's own data key, as is the next
  secret_before text,
  secret_before_until timestamptz
);
create index endpoints_by_owner on webhooks.endpoints (audience, organisation, id);

-- Whom a consent names, and whether it stands: a withdrawal in the log names the consent alone.
create table webhooks.consents (
  id text collate "C" primary key,
  customer text collate "C" not null,
  grantee text collate "C" not null,
  expires_at timestamptz,
  withdrawn boolean not null default false
);

create table webhooks.deliveries (
  id text collate "C" primary key, -- the webhook-id header, the same at every attempt
  number bigint generated always as identity, -- the order of the list
  endpoint text collate "C" not null references webhooks.endpoints (id) on delete cascade,
  event_type text not null,
  at timestamptz not null,
  body text not null,
  needs_consent text collate "C", -- sent only while this consent stands; null: whatever becomes of any consent
  status text not null default 'waiting' check (status in ('waiting', 'delivered', 'dead', 'withheld')),
  attempts int not null default 0,
  claim bigint not null default 0, -- goes up each time a sender takes it, so that one who comes late marks nothing
  next_at timestamptz not null default now(),
  done_at timestamptz,
  last_status int,
  last_error text
);
create index deliveries_due on webhooks.deliveries (next_at) where status = 'waiting';
create index deliveries_by_endpoint on webhooks.deliveries (endpoint, number);
create index deliveries_done on webhooks.deliveries (done_at) where status <> 'waiting';
