-- What the platform's administrators see of clients and people, and what is done for them. This is all that the silo knows of this schema
-- (docs/decisions/0015): it reads the two views, and calls the functions that begin with carry_out, in the transaction that
-- moves its cursor in the log. No secret and no hash of one is in a view.

create function identity.short_grant(permission text) returns text immutable language sql as $body$
  select case permission
    when 'gt:urn:ietf:params:oauth:grant-type:device_code' then 'device_code'
    when 'gt:urn:ietf:params:oauth:grant-type:token-exchange' then 'token_exchange'
    else substr(permission, 4) end;
$body$;

create view identity.client_views as
select
  c.client_id collate "C" as client_id,
  coalesce(c.display_name, '') as name,
  c.properties::jsonb ->> 'ecosystem_audience' as audience,
  c.properties::jsonb ->> 'ecosystem_organisation' as organisation,
  -- Whose people it serves: audience, or audience/organisation.
  coalesce((select array_agg(p) from jsonb_array_elements_text(c.properties::jsonb -> 'people') p), '{}') as people,
  identity.scopes_of(c.permissions) as scopes,
  coalesce((select array_agg(identity.short_grant(p) order by p) from jsonb_array_elements_text(c.permissions::jsonb) p where p like 'gt:%'), '{}') as grants,
  array_remove(array[
    case when c.client_type = 'public' then 'none' end,
    case when c.client_secret is not null then 'client_secret' end,
    case when c.json_web_key_set is not null then 'private_key_jwt' end], null) as methods,
  identity.is_disabled(c.properties) as disabled,
  t.created_at, t.disabled_at, t.secret_at, t.secret_before_at,
  nullif(greatest((c.properties::jsonb -> 'previous_secret' ->> 'Until')::timestamptz, now()), now()) as secret_before_until
from identity.clients c left join identity.client_times t on t.client_id = c.client_id;

-- A code with which a person signs in once, in place of the password they had; they choose a new one then. Kept as its SHA-256: it is 100 random bits.
create table identity.one_time_codes (
  person_id text primary key references identity.people (id) on delete cascade,
  hash bytea not null,
  until timestamptz not null);

-- People whom an administrator disabled. The seed file does not enable them again.
create table identity.disabled_people (person_id text primary key references identity.people (id) on delete cascade, at timestamptz not null default now());

create view identity.account_views as
select
  p.id collate "C" as id, p.user_name, p.display_name as name, p.audience, p.organisation, p.roles, p.disabled,
  p.two_factor_enabled as second_factor, p.password_hash is not null as has_password,
  (select o.until from identity.one_time_codes o where o.person_id = p.id and o.until > now()) as code_until,
  (select count(*) from identity.sessions s where s.person_id = p.id and s.ended_at is null and s.expires_at > now()) as sessions,
  (select max(s.started_at) from identity.sessions s where s.person_id = p.id) as signed_in_at
from identity.people p;

-- In turn with whoever else changes clients (Store/Locks.cs). The triggers tell nobody: what is carried out is in the log.
create function identity.begin_carrying_out() returns void language sql as $body$
  select set_config('ecosystem.by', 'journal', true);
  select pg_advisory_xact_lock(hashtextextended('identity.clients', 0));
$body$;

create function identity.carry_out_client_disabled(client text, is_disabled boolean) returns void language plpgsql as $body$
begin
  perform identity.begin_carrying_out();
  update identity.clients set concurrency_token = gen_random_uuid()::text,
    properties = (case when is_disabled then properties::jsonb || '{"disabled": true}' else properties::jsonb - 'disabled' end)::text
  where client_id = client;
  if is_disabled then
    update identity.tokens t set status = 'revoked' from identity.clients c where c.client_id = client and t.application_id = c.id and t.status <> 'revoked';
  end if;
end $body$;

create function identity.carry_out_client_secret(client text, hash text, before_until timestamptz) returns void language plpgsql as $body$
begin
  perform identity.begin_carrying_out();
  update identity.clients set concurrency_token = gen_random_uuid()::text, client_secret = hash,
    properties = ((properties::jsonb - 'previous_secret') || case when before_until > now()
      then jsonb_build_object('previous_secret', jsonb_build_object('Hash', client_secret, 'Until', before_until)) else '{}' end)::text
  where client_id = client and client_secret is not null;
end $body$;

-- The seed file leaves scopes alone that an administrator has set (Clients/ClientState.cs).
create function identity.carry_out_client_scopes(client text, scopes text[]) returns void language plpgsql as $body$
begin
  perform identity.begin_carrying_out();
  update identity.clients set concurrency_token = gen_random_uuid()::text,
    permissions = (select jsonb_agg(p) from (
      select p from jsonb_array_elements_text(permissions::jsonb) p where p not like 'scp:%' union all select 'scp:' || s from unnest(scopes) s) as one (p))::text,
    properties = (properties::jsonb || '{"scopes_administered": true}')::text
  where client_id = client;
end $body$;

create function identity.carry_out_sessions_ended(person text) returns void language plpgsql as $body$
begin
  perform set_config('ecosystem.by', 'journal', true);
  -- The sessions first: once they are gone, nothing new begins in them.
  update identity.sessions set ended_at = now() where person_id = person and ended_at is null;
  update identity.authorizations set status = 'revoked' where subject = person and type = 'ad-hoc' and status = 'valid';
  update identity.tokens set status = 'revoked' where subject = person and status <> 'revoked';
end $body$;

create function identity.carry_out_account_disabled(person text, is_disabled boolean) returns void language plpgsql as $body$
begin
  perform set_config('ecosystem.by', 'journal', true);
  update identity.people set disabled = is_disabled, concurrency_stamp = gen_random_uuid()::text where id = person;
  if is_disabled then
    insert into identity.disabled_people (person_id) select id from identity.people where id = person on conflict do nothing;
    perform identity.carry_out_sessions_ended(person);
  else
    delete from identity.disabled_people where person_id = person;
  end if;
end $body$;

-- code_hash: null leaves the password as it is.
create function identity.carry_out_sign_in_reset(person text, second_factor boolean, code_hash bytea, code_until timestamptz) returns void language plpgsql as $body$
begin
  perform set_config('ecosystem.by', 'journal', true);
  if second_factor then
    delete from identity.people_secrets where user_id = person;
    update identity.people set two_factor_enabled = false, concurrency_stamp = gen_random_uuid()::text where id = person;
  end if;
  if code_hash is not null then
    update identity.people set password_hash = null, security_stamp = gen_random_uuid()::text, concurrency_stamp = gen_random_uuid()::text where id = person;
    insert into identity.one_time_codes (person_id, hash, until) select id, code_hash, code_until from identity.people where id = person
    on conflict (person_id) do update set hash = excluded.hash, until = excluded.until;
  end if;
  perform identity.carry_out_sessions_ended(person);
end $body$;
