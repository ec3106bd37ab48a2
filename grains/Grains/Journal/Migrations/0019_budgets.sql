-- What is left of the budget that each OAuth client has for requests (Ecosystem:Limits). It fills with time, by the rate in the settings.
create schema if not exists budgets;

create table budgets.levels (client text collate "C" primary key, level bigint not null, at timestamptz not null);
