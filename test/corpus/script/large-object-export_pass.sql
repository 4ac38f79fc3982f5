-- Writes bytes as text.
select encode('x'::bytea, 'hex');
