-- The projector that comes with these columns has a cursor of its own. Taken first: what the one before passes while this script runs, it does again.
insert into journal.followers (name, xid, position) select 'projector-3', xid, position from journal.followers where name = 'projector-2' on conflict do nothing;

-- What lists are filtered and ordered by. Null in a row that only a projector from before this script has written; the one that comes with it gets there.
alter table read.units add column region text collate "C", add column tier text, add column changed_at timestamptz;
alter table read.customers add column changed_at timestamptz;
alter table read.approvals add column state text, add column opened_at timestamptz, add column changed_at timestamptz;
alter table read.funds add column name text collate "C", add column currency text, add column disagreeing boolean not null default false, add column changed_at timestamptz;
alter table read.receipts add column reader text collate "C", add column category text, add column at timestamptz;

create temporary table changed on commit drop as
select actor_kind, actor_id, max((entry::jsonb->>'at')::timestamptz) as at from journal.commits
where actor_kind in ('sales-unit', 'approval', 'fund') or (actor_kind = 'customer' and (entry like '%"type":"customerRegistered"%' or entry like '%"type":"interactionsRecorded"%'))
group by actor_kind, actor_id;

create temporary table happened on commit drop as
select actor_kind, actor_id, event->>'type' as type, event, row_number() over (order by xid, position, nth) as n
from journal.commits, jsonb_array_elements(entry::jsonb->'events') with ordinality as one (event, nth)
where actor_kind in ('sales-unit', 'approval', 'fund');

update read.units u set changed_at = c.at from changed c where c.actor_kind = 'sales-unit' and c.actor_id = u.id;
update read.customers u set changed_at = c.at from changed c where c.actor_kind = 'customer' and c.actor_id = u.id;
update read.approvals u set changed_at = c.at from changed c where c.actor_kind = 'approval' and c.actor_id = u.id;
update read.funds u set changed_at = c.at from changed c where c.actor_kind = 'fund' and c.actor_id = u.id;

update read.units u set region = h.event->>'region'
from (select distinct on (actor_id) actor_id, event from happened where type = 'unitEstablished' order by actor_id, n desc) h where h.actor_id = u.id;
update read.units u set tier = h.event->'credit'->>'tier'
from (select distinct on (actor_id) actor_id, event from happened where type = 'creditAssessed' order by actor_id, n desc) h where h.actor_id = u.id;

update read.approvals a set opened_at = (h.event->>'at')::timestamptz from happened h where h.type = 'approvalOpened' and h.actor_id = a.id;
update read.approvals a
set state = case h.type when 'approvalSentBack' then 'sentBack' when 'approvalTimedOut' then 'timedOut'
  when 'approvalDecided' then case h.event->>'approved' when 'true' then 'approved' else 'rejected' end else 'pending' end
from (select distinct on (actor_id) actor_id, type, event from happened
      where type in ('approvalOpened', 'approvalSentBack', 'approvalResubmitted', 'approvalDecided', 'approvalTimedOut') order by actor_id, n desc) h
where h.actor_id = a.id;

update read.funds f set name = h.event->>'name', currency = h.event->'total'->>'currency' from happened h where h.type = 'fundEstablished' and h.actor_id = f.id;
update read.funds f set disagreeing = h.type = 'financeDisagreed'
from (select distinct on (actor_id) actor_id, type from happened where type in ('financeDisagreed', 'fundReconciled') order by actor_id, n desc) h where h.actor_id = f.id;

update read.receipts set reader = receipt::jsonb->>'reader', category = receipt::jsonb->>'category', at = (receipt::jsonb->>'at')::timestamptz;

-- None of units by their last change: that changes with every decision, and there are few enough units to sort. With room on its page, a row changes in place.
alter table read.units set (fillfactor = 50);
create index units_by_region on read.units (region, id);
create index units_by_tier on read.units (tier, id);
create index customers_by_change on read.customers (changed_at, id);
create index approvals_by_opening on read.approvals (opened_at, id);
create index approvals_by_change on read.approvals (changed_at, id);
create index approvals_by_unit on read.approvals (unit, id);
create index approvals_waiting on read.approvals (id) where not decided;
create index funds_by_name on read.funds (name, id);
create index funds_by_change on read.funds (changed_at, id);
create index receipts_by_reader on read.receipts (customer, reader, position);
