-- The projector that comes with these columns has a cursor of its own. Taken first: what the one before passes while this script runs, it does again.
insert into journal.followers (name, xid, position) select 'projector-2', xid, position from journal.followers where name = 'projector' on conflict do nothing;

-- What a list of decisions is filtered by and shows: whose they are, how they came out and when, and what has become of them.
-- Null in a row that only a projector from before this script has written; the one that comes with it gets there.
alter table read.decisions
  add column unit text collate "C",
  add column outcome text, -- granted, needsCountersign, denied
  add column at timestamptz,
  add column became text, -- denied, waiting, rejected, held, posted, voided, expired
  add column hold_until timestamptz;

create unique index decisions_by_position on read.decisions (position);
create index decisions_by_unit on read.decisions (unit, position);

update read.decisions d
set unit = c.actor_id, outcome = event->>'outcome', at = (c.entry::jsonb->>'at')::timestamptz,
  became = case event->>'outcome' when 'granted' then 'held' when 'needsCountersign' then 'waiting' else 'denied' end
from journal.commits c, jsonb_array_elements(c.entry::jsonb->'events') as event
where c.position = d.position and event->>'type' = 'authorizationDecided';

-- The hold and the approval of a decision bear its number, after a prefix of three characters. The last that happened to either counts.
with happened as (
  select 'de_' || substr(coalesce(event->>'hold', event->>'approval'), 4) as id, event, row_number() over (order by xid, position, nth) as n
  from journal.commits, jsonb_array_elements(entry::jsonb->'events') with ordinality as one (event, nth)
  where actor_kind = 'sales-unit'
    and (event->>'type' in ('holdPlaced', 'holdPosted', 'holdVoided', 'holdExpired') or (event->>'type' = 'countersignReceived' and event->>'approved' = 'false'))
), latest as (
  select distinct on (id) id, event->>'type' as type from happened order by id, n desc
), placed as (
  select distinct on (id) id, (event->>'expiresAt')::timestamptz as until from happened where event->>'type' = 'holdPlaced' order by id, n desc
)
update read.decisions d
set became = case latest.type when 'holdPlaced' then 'held' when 'holdPosted' then 'posted' when 'holdVoided' then 'voided' when 'holdExpired' then 'expired' else 'rejected' end,
  hold_until = placed.until
from latest left join placed using (id)
where d.id = latest.id;
