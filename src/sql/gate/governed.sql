-- What the changes of the gate itself have in common: a document that is filed when the change is opened, judged then and once more when
-- it is carried out, and signed on top of the policy in force (REG-4, MAN-7, KEY-1).

set local role quorate_owner;

create trigger governed_document_append_only before update or delete on qt001_cp.governed_document
  for each row execute function quorate.refuse_change();
create trigger governed_document_no_truncate before truncate on qt001_cp.governed_document
  for each statement execute function quorate.refuse_change();

create function quorate.file_document(p_activation qt001_cp.activation, p_content text, p_request jsonb, p_findings qt001_cp.finding[],
    p_named boolean) returns jsonb
  language plpgsql volatile
as $$
begin
  -- Where the document lies is in the packet, so that whoever signs reads the same file; of two acts the place is always the same.
  if p_named is distinct from (p_request ? 'document') then
    perform quorate.refuse('CALL_MALFORMED', to_jsonb('document'::text), p_request -> 'document');
  end if;
  perform quorate.refuse_all(p_findings);
  insert into qt001_cp.governed_document (activation_id, document, staffing)
  values (p_activation.activation_id, p_content, p_request ->> 'staffing');
  return '{}';
end
$$;
comment on function quorate.file_document is
  'Keeps the document of a change of the gate with the activation that it opens; `p_named` says whether the packet names its file.';

create function quorate.filed_document(p_activation uuid, out document text, out staffing text)
  language sql stable
  as $$ select d.document, d.staffing from qt001_cp.governed_document as d where d.activation_id = p_activation $$;
comment on function quorate.filed_document is 'The document of a change of the gate as it was filed when it was opened, and its staffing.';

create function quorate.governed_to_sign(p_activation uuid) returns text
  language sql volatile
  as $$
    -- What is signed: this document, on top of the policy that is in force now.
    select qt001_cp.sha256_hex(qt001_cp.netstring('govern', a.action, a.plan_digest,
      (select s.digest from qt001_cp.manifest_set as s where s.status = 'ACTIVE')))
    from qt001_cp.activation as a where a.activation_id = p_activation
  $$;
comment on function quorate.governed_to_sign is
  'The digest that an act''s token covers: this document on top of the policy that is in force now.';

reset role;
