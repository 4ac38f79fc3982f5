-- Asks who it is.
select current_user, session_user;
