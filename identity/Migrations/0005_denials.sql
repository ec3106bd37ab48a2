-- Access tokens that are denied before they expire. Whoever verifies tokens keeps this table in memory (hosting/Tokens/DenyList.cs).
-- Triggers write it, in the transaction of the change itself: no way of revoking a token, and no way of disabling a client or a person,
-- whichever program or person at a prompt takes it, can forget it, or be cut between the two.
create table identity.denials (
  -- token: name is its jti; client: name is a client_id; subject: name is a sub.
  kind text not null check (kind in ('token', 'client', 'subject')),
  name text not null,
  since timestamptz not null default now(),
  -- Denied are tokens issued up to then; infinity: whenever issued.
  issued_until timestamptz not null,
  -- When all it denies has expired, and the row may go.
  ends_at timestamptz not null,
  -- Readers ask for what was written since they last looked. A number could be overtaken by a smaller one that commits later; of transactions, a reader's snapshot knows which were not over.
  written_in xid8 not null default pg_current_xact_id(),
  constraint denials_pk primary key (kind, name));
create index denials_written_in on identity.denials (written_in);
create index denials_ends_at on identity.denials (ends_at);

create function identity.announce_denials() returns trigger language plpgsql as $body$
begin
  notify identity_denials;
  return null;
end $body$;
create trigger denials_announced after insert or update on identity.denials for each statement execute function identity.announce_denials();

create function identity.deny(denied_kind text, denied_name text, end_of_it timestamptz) returns void language sql as $body$
  insert into identity.denials (kind, name, issued_until, ends_at) values (denied_kind, denied_name, 'infinity', end_of_it)
  on conflict on constraint denials_pk do update set since = now(), issued_until = 'infinity', ends_at = excluded.ends_at, written_in = pg_current_xact_id();
$body$;

-- A person's access token has a row, whose id is its jti: revoked one by one, with its sign-in, its session, or because its refresh token was used twice.
create function identity.deny_revoked_token() returns trigger language plpgsql as $body$
begin
  if new.expiration_date > now() - interval '1 minute' then
    perform identity.deny('token', new.id, new.expiration_date + interval '1 minute');
  end if;
  return null;
end $body$;
create trigger tokens_revoked after update of status on identity.tokens for each row
  when (new.status = 'revoked' and old.status is distinct from new.status and new.type like '%:access_token') execute function identity.deny_revoked_token();

-- One that was on its way when its sign-in was ended. The lock makes one of the two wait for the other: either this sees the end, or the end sees this token.
create function identity.deny_late_token() returns trigger language plpgsql as $body$
begin
  perform 1 from identity.authorizations a where a.id = new.authorization_id and a.status = 'revoked' for share;
  if found then
    perform identity.deny('token', new.id, new.expiration_date + interval '1 minute');
  end if;
  return null;
end $body$;
create trigger tokens_issued_late after insert on identity.tokens for each row
  when (new.authorization_id is not null and new.type like '%:access_token') execute function identity.deny_late_token();

-- While disabled, everything is denied, whenever it was issued: a node that has not heard of it yet may still issue, for a second. Nothing that was issued lives after
-- 15 minutes: an access token is good for 10 (identity/ServerSetup.cs), and clocks may differ by 30 s.
-- Enabled again, what was issued before stays denied. The end is set between the two moments, since clocks of nodes differ and iat counts whole seconds.
create function identity.deny_while(is_disabled boolean, denied_kind text, denied_name text) returns void language plpgsql as $body$
begin
  if is_disabled then
    perform identity.deny(denied_kind, denied_name, now() + interval '15 minutes');
  else
    update identity.denials set issued_until = greatest(since, least(since + interval '5 seconds', now() - interval '1 second')), written_in = pg_current_xact_id()
    where kind = denied_kind and name = denied_name;
  end if;
end $body$;

create function identity.is_disabled(properties text) returns boolean immutable language sql as $body$
  select coalesce((properties::jsonb ->> 'disabled')::boolean, false);
$body$;

create function identity.deny_client() returns trigger language plpgsql as $body$
begin
  perform identity.deny_while(identity.is_disabled(new.properties), 'client', new.client_id);
  return null;
end $body$;
create trigger clients_disabled after update of properties on identity.clients for each row
  when (identity.is_disabled(new.properties) is distinct from identity.is_disabled(old.properties)) execute function identity.deny_client();

create function identity.deny_person() returns trigger language plpgsql as $body$
begin
  perform identity.deny_while(new.disabled, 'subject', new.id);
  return null;
end $body$;
create trigger people_disabled after update of disabled on identity.people for each row
  when (new.disabled is distinct from old.disabled) execute function identity.deny_person();
