-- Takes back what was not set.
alter role billing_change reset search_path;
