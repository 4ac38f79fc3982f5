-- Asks who connected.
select session_user;
