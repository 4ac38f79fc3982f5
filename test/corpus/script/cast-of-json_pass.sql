-- Writes a row as json.
select to_json(m) from reporting.moods as m;
