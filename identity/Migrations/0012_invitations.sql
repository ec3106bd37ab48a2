-- The accounts of people who are invited into a space (docs/spaces.md). Carried out by a follower of the log, in the transaction that moves its cursor;
-- doing it again changes nothing. Whoever has an account already, or has chosen a password, keeps what they have.
create function identity.carry_out_invitation(person text, email text, name text, of_audience text, of_organisation text, code_hash bytea, code_until timestamptz)
returns void language plpgsql as $body$
begin
  perform set_config('ecosystem.by', 'journal', true);
  insert into identity.roles (name, scopes) values ('space-member', '{spaces:act,spaces:read}') on conflict do nothing;
  insert into identity.people (id, display_name, audience, organisation, roles, disabled, totp_step, user_name, normalized_user_name, security_stamp, concurrency_stamp, two_factor_enabled)
  values (person, name, of_audience, of_organisation, '{space-member}', false, 0, email, upper(email), gen_random_uuid()::text, gen_random_uuid()::text, false)
  on conflict do nothing;
  insert into identity.one_time_codes (person_id, hash, until)
  select p.id, code_hash, code_until from identity.people p where p.id = person and p.password_hash is null and not p.disabled and code_until > now()
  on conflict (person_id) do update set hash = excluded.hash, until = excluded.until;
end $body$;
