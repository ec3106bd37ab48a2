-- Traces: what the follower of that name makes of the log (grains/Grains/Traces). It has no cursor yet, so it begins at the beginning of the log.

-- Datum -> uses: one row for each field that a receipt names. The entry at the position has the rest.
create table read.uses (
  customer text collate "C" not null,
  category text not null,
  field text not null,
  position bigint not null,
  primary key (customer, category, field, position)
);

-- Where a receipt is in the log.
create table read.receipt_places (receipt text collate "C" primary key, position bigint not null, customer text collate "C" not null);

-- Who read a field at all, and when last: whom a correction or an erasure is to be told to.
create table read.readers (
  customer text collate "C" not null,
  category text not null,
  field text not null,
  reader text collate "C" not null,
  last_at timestamptz not null,
  primary key (customer, category, field, reader)
);

-- Decision -> data, and back.
create table read.bases (decision text collate "C" not null, receipt text collate "C" not null, primary key (decision, receipt));
create index bases_by_receipt on read.bases (receipt, decision);

-- What sales units know of a customer: their deals with it, and what was decided for it.
create table read.customer_deals (customer text collate "C" not null, id text collate "C" not null, position bigint not null, deal text not null, primary key (customer, id));
create table read.customer_decisions (customer text collate "C" not null, position bigint not null, decision text not null, outcome text not null, at timestamptz, primary key (customer, position));

-- The register of processing (GDPR art. 30, PIPL art. 55 and 56): each grant, and the use that was made of it.
create table read.grants (
  id text collate "C" primary key,
  customer text collate "C" not null,
  grantee text collate "C" not null,
  category text not null,
  purpose text not null,
  legal_basis text not null,
  cross_border boolean not null,
  granted_at timestamptz not null,
  expires_at timestamptz,
  withdrawn_at timestamptz,
  reads bigint not null default 0,
  first_use timestamptz,
  last_use timestamptz
);
create index grants_by_customer on read.grants (customer, grantee);

create view read.processing as
select customer, grantee, category, purpose, legal_basis, cross_border,
  md5(concat_ws(chr(31), category, purpose, legal_basis, cross_border)) as id,
  count(*) filter (where withdrawn_at is null and (expires_at is null or expires_at > now())) as standing,
  min(granted_at) as granted_at, min(first_use) as first_use, max(last_use) as last_use, sum(reads)::bigint as reads,
  -- Of the grants that stand: null when one of them has no end, or when none stands, which the number tells.
  case when bool_or(expires_at is null) filter (where withdrawn_at is null) then null
       else max(expires_at) filter (where withdrawn_at is null and expires_at > now()) end as until,
  1::bigint as customers
from read.grants group by customer, grantee, category, purpose, legal_basis, cross_border;

create view read.processing_of_all as
select grantee, category, purpose, legal_basis, cross_border,
  md5(concat_ws(chr(31), category, purpose, legal_basis, cross_border)) as id,
  count(*) filter (where withdrawn_at is null and (expires_at is null or expires_at > now())) as standing,
  min(granted_at) as granted_at, min(first_use) as first_use, max(last_use) as last_use, sum(reads)::bigint as reads,
  case when bool_or(expires_at is null) filter (where withdrawn_at is null) then null
       else max(expires_at) filter (where withdrawn_at is null and expires_at > now()) end as until,
  count(distinct customer) as customers
from read.grants group by grantee, category, purpose, legal_basis, cross_border;

-- Corrections and erasures, and who is to be told of each (GDPR art. 19).
create table read.data_changes (
  position bigint primary key,
  customer text collate "C" not null,
  what text not null, -- erased, rectified
  category text, -- null: all of it
  fields text[] not null,
  at timestamptz not null
);
create index data_changes_by_customer on read.data_changes (customer, position);
create table read.told (change bigint not null, reader text collate "C" not null, last_at timestamptz not null, primary key (change, reader));
