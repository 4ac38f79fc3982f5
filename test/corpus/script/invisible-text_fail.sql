-- Text that is shown in another order than it is read.
-- code: SCRIPT_TEXT_INVALID
-- guard: quorate.script_text_findings(text,jsonb) | ('SCRIPT_TEXT_INVALID', p_part | ('SCRIPT_TEXT_INVALID', false and p_part
-- at: open
update billing.accounts set status = 'x' where id = 1 /* ‮ nothing ⁦ */;
