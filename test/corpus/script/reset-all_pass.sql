-- Forgets the plans of the session.
discard plans;
