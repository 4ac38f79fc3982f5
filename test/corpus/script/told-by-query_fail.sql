-- Does something else in the act than in the rehearsal, whose calls differ.
-- code: EFFECT_DRIFT
-- guard: quorate.carry_script(uuid,uuid,text,cutter_governance.cut_change_set,jsonb) | if v_to_sign <> p_signed then | if false then | SIGNATURE_OF_OTHER_ACTIVATION
-- at: act
-- expect: {"billing.accounts": {"update": 1}}
update billing.accounts set status = 'x' where id = case when current_query() like '%preflight%' then 1 else 2 end;
