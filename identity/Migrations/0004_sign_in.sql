-- Browsers in which people are signed in. The cookie names a row; a row that has ended signs nobody in.
create table identity.sessions (
  id text primary key,
  person_id text not null references identity.people (id) on delete cascade,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  address text not null,
  user_agent text not null);
create index sessions_person_id on identity.sessions (person_id);
create index sessions_expires_at on identity.sessions (expires_at);

-- Attempts at secrets, per account and per address (People/Throttle.cs). The account is kept as its SHA-256, so its length is bounded.
create table identity.attempts (
  key text primary key,
  count int not null,
  ends_at timestamptz not null);
create index attempts_ends_at on identity.attempts (ends_at);

-- Keys of the cookies' encryption, shared by nodes; sealed under a key derived from the master key (Cookies/CookieKeys.cs).
create table identity.cookie_keys (
  name text primary key,
  sealed_xml text not null);

-- When a device asked for its tokens last, and how many seconds it must wait between two requests (RFC 8628 section 3.5).
create table identity.device_polls (
  device_code_id text primary key,
  polled_at timestamptz not null,
  interval_s int not null);
create index device_polls_polled_at on identity.device_polls (polled_at);
