create table sample (text text not null);
