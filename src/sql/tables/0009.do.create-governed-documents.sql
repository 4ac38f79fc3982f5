-- Governed acts: changes of the policy, the registry and the pinned keys, each an activation with its own quorum (REG-4, MAN-7, KEY-1).

set local role quorate_owner;

create table qt001_cp.governed_document (
  activation_id uuid not null constraint pk_governed_document primary key constraint fk_governed_document__activation
    references qt001_cp.activation,
  document text not null,
  staffing text
);
comment on table qt001_cp.governed_document is
  'What a governed act would do, as the exact bytes whose sha256 the packet carries as its plan digest.';
comment on column qt001_cp.governed_document.staffing is
  'The assignment of people that the opener''s job sent, byte for byte: who could change the policy and the registry after this '
  '(PRV-11).';

reset role;
