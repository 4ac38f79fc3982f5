-- Asks which database it is.
select current_database();
