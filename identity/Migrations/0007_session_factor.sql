-- How the person proved who they are, besides their password, when the session began: said in identity tokens (amr).
alter table identity.sessions add column second_factor text not null default 'otp' check (second_factor in ('otp', 'recovery'));
