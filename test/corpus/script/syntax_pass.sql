-- Nothing but a comment and a semicolon.
;
