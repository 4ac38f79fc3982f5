-- Reads a setting of the server.
select current_setting('server_version');
