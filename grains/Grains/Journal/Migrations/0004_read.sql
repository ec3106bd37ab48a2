-- Read tables: what lists are answered from. They follow the log and can be rebuilt from it at any time.
create schema if not exists read;

create table read.units (id text collate "C" primary key);
create table read.customers (id text collate "C" primary key);
create table read.approvals (id text collate "C" primary key, unit text not null, decided boolean not null default false);

create table read.receipts (
  position bigint primary key,
  customer text not null,
  receipt text not null
);
create index receipts_by_customer on read.receipts (customer, position);

create table read.decisions (id text primary key, position bigint not null);
