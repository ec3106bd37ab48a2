-- Which unit holds a deal: the one that recorded it first. An import asks, so that a deal is never counted by two.
create table read.deals (id text collate "C" primary key, unit text not null);

insert into read.deals (id, unit)
select distinct on (deal->>'id') deal->>'id', actor_id
from journal.commits, jsonb_array_elements(entry::jsonb->'events') as event, jsonb_array_elements(event->'deals') as deal
where actor_kind = 'sales-unit' and event->>'type' = 'dealsRecorded'
order by deal->>'id', xid, position;
