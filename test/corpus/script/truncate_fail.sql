-- Empties a table of its own without a word of it.
-- code: EFFECT_OUT_OF_BOUNDS
-- guard: quorate.bounds_findings(jsonb,jsonb) | o.rows = 1 and o.bound is distinct from 'true' | false
truncate reporting.lines;
