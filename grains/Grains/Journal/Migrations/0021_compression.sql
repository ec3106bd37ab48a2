-- What is large is compressed with lz4, which costs a tenth of the processor time of pglz and is read by every follower; where this server
-- was built without it, as before. Rows that are there already keep how they were written.
do $$
begin
  alter table journal.commits alter column entry set compression lz4;
  alter table orleans.storage alter column payload set compression lz4;
exception when feature_not_supported then
  raise notice 'This PostgreSQL was built without lz4: entries and snapshots stay with pglz.';
end $$;
