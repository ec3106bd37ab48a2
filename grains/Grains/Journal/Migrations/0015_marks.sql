-- Whoever watches a list asks for its mark: a number that goes up with every batch of commits after which the list, or one of its items, may read
-- otherwise. It is counted, not taken from the commits' positions: those do not become visible in their order.
create table read.marks (list text collate "C" primary key, mark bigint not null);
