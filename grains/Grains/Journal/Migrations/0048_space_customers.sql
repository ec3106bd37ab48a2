-- Whose each space is, so that a customer's own export finds the spaces that were opened for it.
create table spaces.of_customers (
  space text collate "C" primary key,
  customer text collate "C" not null
);
create index spaces_by_customer on spaces.of_customers (customer, space);

-- Spaces of before: the follower has passed their first commits.
insert into spaces.of_customers (space, customer)
select c.actor_id, e.event ->> 'customer'
from journal.commits c, jsonb_array_elements(c.entry::jsonb -> 'events') as e (event)
where c.actor_kind = 'space' and c.version = 1 and e.event ->> 'type' = 'spaceCreated'
on conflict do nothing;
