-- Funds: the list people page through, and the built-in finance system's books.
create table read.funds (id text collate "C" primary key);

-- Double-entry bookkeeping. This is a system of its own that happens to live here: the platform reaches it through a port, and never reads
-- these tables to decide anything. An entry, once posted, is never changed; a mistake is mended by another entry.
create schema if not exists finance;

create table finance.accounts (
  currency text collate "C" not null,
  name text collate "C" not null,
  balance bigint not null default 0, -- debits less credits, in minor units
  primary key (currency, name)
);

create table finance.entries (
  key text collate "C" primary key,
  fund text collate "C" not null,
  currency text collate "C" not null,
  balance bigint not null, -- the fund's, right after this entry: what a repeated posting is answered with
  posted_at timestamptz not null default now()
);
create index entries_by_fund on finance.entries (fund, posted_at);

create table finance.lines (
  entry text collate "C" not null references finance.entries (key),
  account text collate "C" not null,
  debit bigint not null,
  credit bigint not null,
  primary key (entry, account),
  check (debit >= 0 and credit >= 0 and (debit = 0) <> (credit = 0))
);

-- The rule that makes it double entry, held by the database too: checked when the transaction ends, once all lines are there.
create function finance.refuse_unbalanced() returns trigger language plpgsql as $$
begin
  if (select sum(debit) is distinct from sum(credit) from finance.lines where entry = new.entry) then
    raise exception 'entry % is not balanced: its debits and credits differ', new.entry using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger balanced after insert or update on finance.lines
  deferrable initially deferred for each row execute function finance.refuse_unbalanced();
