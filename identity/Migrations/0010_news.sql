-- News: what happened here that belongs into the platform's log. A row is written in the transaction of what it tells of, by triggers
-- wherever there is a change to see, so that no program and no person at a prompt can forget it. The silo carries rows to the log and
-- deletes them then (grains/Grains/IdentityRecords/NewsCarrier.cs); the key makes sure that each is in the log once.
-- A row names people by their number, and holds no address, no browser and no name that was typed in.
create table identity.news (
  id bigint generated always as identity primary key,
  key uuid not null default gen_random_uuid(),
  at timestamptz not null default now(),
  -- client_(client id), account_(person's number), keys, or unknown
  about text not null,
  what text not null,
  details jsonb not null default '{}');

create function identity.tell(about text, what text, details jsonb default '{}') returns void language plpgsql as $body$
begin
  insert into identity.news (about, what, details) values (about, what, details);
  notify identity_news;
end $body$;

-- Who makes a change, as the transaction says. 'journal': it is in the log already, and is being carried out.
create function identity.by_whom() returns text stable language sql as $body$
  select coalesce(nullif(current_setting('ecosystem.by', true), ''), 'database');
$body$;

create function identity.scopes_of(permissions text) returns text[] immutable language sql as $body$
  select coalesce(array_agg(substr(p, 5) order by p collate "C"), '{}') from jsonb_array_elements_text(coalesce(permissions, '[]')::jsonb) p where p like 'scp:%';
$body$;

-- When what administrators ask about happened. Of clients from before this script not all is known.
create table identity.client_times (
  client_id text primary key,
  created_at timestamptz,
  disabled_at timestamptz,
  secret_at timestamptz,
  secret_before_at timestamptz);

-- Clients whose next proof of who they are is news: they were disabled, or somebody failed to be them.
create table identity.heeded_clients (client_id text primary key);

create function identity.tell_of_client() returns trigger language plpgsql as $body$
declare
  about text := 'client_' || new.client_id;
  who jsonb := jsonb_build_object('by', identity.by_whom());
  carried_out boolean := identity.by_whom() = 'journal';
begin
  if tg_op = 'INSERT' then
    insert into identity.client_times (client_id, created_at, secret_at) values (new.client_id, now(), case when new.client_secret is not null then now() end)
    on conflict (client_id) do update set created_at = excluded.created_at, secret_at = excluded.secret_at, secret_before_at = null, disabled_at = null;
    perform identity.tell(about, 'clientCreated', who || jsonb_build_object('scopes', to_jsonb(identity.scopes_of(new.permissions))));
    return null;
  end if;
  if identity.is_disabled(new.properties) <> identity.is_disabled(old.properties) then
    insert into identity.client_times (client_id, disabled_at) values (new.client_id, case when identity.is_disabled(new.properties) then now() end)
    on conflict (client_id) do update set disabled_at = excluded.disabled_at;
    if identity.is_disabled(new.properties) then
      insert into identity.heeded_clients values (new.client_id) on conflict do nothing;
    end if;
    if not carried_out then
      perform identity.tell(about, case when identity.is_disabled(new.properties) then 'clientDisabled' else 'clientEnabled' end, who);
    end if;
  end if;
  if new.client_secret is distinct from old.client_secret then
    insert into identity.client_times (client_id, secret_at) values (new.client_id, now())
    on conflict (client_id) do update set secret_before_at = identity.client_times.secret_at, secret_at = excluded.secret_at;
    if not carried_out then
      perform identity.tell(about, 'clientSecretRotated', who);
    end if;
  end if;
  if not carried_out and identity.scopes_of(new.permissions) <> identity.scopes_of(old.permissions) then
    perform identity.tell(about, 'clientScopesChanged', who || jsonb_build_object('scopes', to_jsonb(identity.scopes_of(new.permissions))));
  end if;
  return null;
end $body$;
create trigger clients_told after insert or update on identity.clients for each row execute function identity.tell_of_client();

create function identity.tell_of_person() returns trigger language plpgsql as $body$
declare
  about text := 'account_' || new.id;
  who jsonb := jsonb_build_object('by', identity.by_whom());
begin
  if identity.by_whom() = 'journal' then
    return null;
  end if;
  if tg_op = 'INSERT' then
    perform identity.tell(about, 'accountCreated', who);
    return null;
  end if;
  if new.disabled <> old.disabled then
    perform identity.tell(about, case when new.disabled then 'accountDisabled' else 'accountEnabled' end, who);
  end if;
  if new.password_hash is distinct from old.password_hash then
    perform identity.tell(about, 'passwordChanged');
  end if;
  if new.two_factor_enabled <> old.two_factor_enabled then
    perform identity.tell(about, case when new.two_factor_enabled then 'secondFactorSet' else 'secondFactorReset' end);
  end if;
  return null;
end $body$;
create trigger people_told after insert or update on identity.people for each row execute function identity.tell_of_person();

create function identity.tell_of_session() returns trigger language plpgsql as $body$
begin
  if tg_op = 'INSERT' then
    perform identity.tell('account_' || new.person_id, 'signedIn');
  elsif identity.by_whom() <> 'journal' then
    perform identity.tell('account_' || new.person_id, 'sessionEnded');
  end if;
  return null;
end $body$;
create trigger sessions_began after insert on identity.sessions for each row execute function identity.tell_of_session();
create trigger sessions_ended after update of ended_at on identity.sessions for each row
  when (new.ended_at is not null and old.ended_at is null) execute function identity.tell_of_session();

-- What a person agreed to is an authorization that lasts, which no token belongs to (Consent/Grants.cs).
create function identity.tell_of_consent() returns trigger language plpgsql as $body$
begin
  if identity.by_whom() <> 'journal' then
    perform identity.tell('account_' || new.subject, case when tg_op = 'INSERT' then 'consentGiven' else 'consentEnded' end, jsonb_build_object(
      'client', (select c.client_id from identity.clients c where c.id = new.application_id), 'scopes', coalesce(new.scopes, '[]')::jsonb));
  end if;
  return null;
end $body$;
create trigger consents_given after insert on identity.authorizations for each row when (new.type = 'permanent') execute function identity.tell_of_consent();
create trigger consents_ended after update of status on identity.authorizations for each row
  when (new.type = 'permanent' and new.status = 'revoked' and old.status is distinct from new.status) execute function identity.tell_of_consent();

create function identity.tell_of_key() returns trigger language plpgsql as $body$
begin
  perform identity.tell('keys', 'keyMade', jsonb_build_object('key', new.id, 'from', new.activates_at));
  return null;
end $body$;
create trigger keys_told after insert on identity.keys for each row execute function identity.tell_of_key();

-- What fails is counted, so that nobody can flood the log: of each account and each client, and of all unknown ones together, the first failure
-- is told at once, and 15 minutes later how many there were. That is two entries in 15 minutes for each, however often somebody tries.
create table identity.failures (
  about text not null,
  what text not null,
  since timestamptz not null default now(),
  count bigint not null default 1,
  constraint failures_pk primary key (about, what));
create index failures_since on identity.failures (since);

create function identity.count_failure(about text, what text) returns void language plpgsql as $body$
declare
  counted bigint;
begin
  insert into identity.failures as f (about, what) values (count_failure.about, count_failure.what)
  on conflict on constraint failures_pk do update set count = f.count + 1 returning f.count into counted;
  if counted = 1 then
    perform identity.tell(about, what, jsonb_build_object('count', 1));
  end if;
end $body$;

create function identity.count_person_failure(person text) returns void language sql as $body$
  select identity.count_failure(coalesce((select 'account_' || p.id from identity.people p where p.id = person), 'unknown'), 'signInFailed');
$body$;

create function identity.count_client_failure(client text) returns void language plpgsql as $body$
begin
  if exists (select from identity.clients c where c.client_id = client) then
    insert into identity.heeded_clients values (client) on conflict do nothing;
    perform identity.count_failure('client_' || client, 'clientFailed');
  else
    perform identity.count_failure('unknown', 'clientFailed');
  end if;
end $body$;

-- A client has proven who it is, for the first time since it was heeded.
create function identity.client_returned(client text) returns void language plpgsql as $body$
begin
  delete from identity.heeded_clients where client_id = client;
  if found then
    perform identity.tell('client_' || client, 'clientReturned');
  end if;
end $body$;

-- Tells how many failures there were, once their 15 minutes are over. Asked by the silo each second.
create function identity.close_failures() returns void language plpgsql as $body$
declare
  ended identity.failures;
begin
  for ended in delete from identity.failures where since < now() - interval '15 minutes' returning * loop
    if ended.count > 1 then
      perform identity.tell(ended.about, ended.what, jsonb_build_object('count', ended.count, 'from', ended.since, 'until', ended.since + interval '15 minutes'));
    end if;
  end loop;
end $body$;
