-- Takes a right that nobody has from them.
alter default privileges in schema reporting revoke insert on tables from public;
