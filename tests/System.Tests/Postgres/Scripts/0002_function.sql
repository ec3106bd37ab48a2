-- Semicolons, alone on a line and in strings, inside a dollar-quoted body; and $variable$ signs, which DbUp would replace.
create function write_sample(a text) returns void language plpgsql as $body$
begin
  insert into sample values (a || '; two')
  ;
end
$body$;
