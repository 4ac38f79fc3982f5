-- The links that say that an environment's secrets were replaced, found without reading the whole chain (EV-4).

set local role quorate_owner;

create index ix_evidence_registry__rotation on qt001_cp.evidence_registry (seq) where kind = 'ENVIRONMENT_ROTATED';
comment on index qt001_cp.ix_evidence_registry__rotation is 'For the history of a change: there are few of them.';

reset role;
