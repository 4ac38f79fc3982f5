-- Writes the governed documents.
-- code: SCRIPT_FAILED
update public.information_unit set anchor_version_id = null;
