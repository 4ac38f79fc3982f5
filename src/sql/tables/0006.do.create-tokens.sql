-- Proofs, and GitHub's OIDC tokens as the one sort of them: RS256 over pinned keys, strict shape, single use (ID-1, ID-2, ID-4).
-- Must stay in step with src/identity/verify-token.ts: the same order of checks, the same codes.

set local role quorate_owner;

create function qt001_cp.bytes_to_numeric(p_bytes bytea) returns numeric
  language plpgsql immutable strict parallel safe
as $$
declare
  v_bits varbit;
  v_value numeric := 0;
begin
  -- Seven bytes at a time fit a bigint, and four such pieces are one expression; PostgreSQL 15 reads no hexadecimal numerics.
  v_bits := ('x' || repeat('00', (28 - octet_length(p_bytes) % 28) % 28) || encode(p_bytes, 'hex'))::varbit;
  for i in 0 .. length(v_bits) / 224 - 1 loop
    v_value := v_value * 26959946667150639794667015087019630673637144422540572481103610249216 -- 2^224
      + ((substring(v_bits from i * 224 + 1 for 56)::bit(56)::bigint * 72057594037927936::numeric -- 2^56
        + substring(v_bits from i * 224 + 57 for 56)::bit(56)::bigint) * 72057594037927936
        + substring(v_bits from i * 224 + 113 for 56)::bit(56)::bigint) * 72057594037927936
      + substring(v_bits from i * 224 + 169 for 56)::bit(56)::bigint;
  end loop;
  return v_value;
end
$$;
comment on function qt001_cp.bytes_to_numeric is 'Bytes as one unsigned number, the first byte highest.';

create function qt001_cp.base64url_decode(p_text text) returns bytea
  language plpgsql immutable parallel safe
as $$
declare
  v_bytes bytea;
begin
  if p_text is null or p_text !~ '^[A-Za-z0-9_-]*$' or length(p_text) % 4 = 1 then
    return null;
  end if;
  v_bytes := decode(replace(replace(p_text, '-', '+'), '_', '/') || repeat('=', (4 - length(p_text) % 4) % 4), 'base64');
  -- Only the one canonical spelling: trailing bits that nobody reads must be zero.
  return case when qt001_cp.base64url_encode(v_bytes) = p_text then v_bytes end;
end
$$;
comment on function qt001_cp.base64url_decode is 'Base64url without padding to bytes; null for any spelling but the canonical one.';

create function qt001_cp.base64url_encode(p_bytes bytea) returns text
  language sql immutable strict parallel safe
  return rtrim(replace(replace(replace(encode(p_bytes, 'base64'), E'\n', ''), '+', '-'), '/', '_'), '=');
comment on function qt001_cp.base64url_encode is 'Bytes as base64url without padding.';

create table qt001_cp.proof (
  proof_id uuid not null default gen_random_uuid() constraint pk_proof primary key,
  sort text not null constraint ck_proof__sort check (sort in ('token')),
  purpose text not null,
  activation_id uuid,
  human_identity_id uuid constraint fk_proof__human references qt001_cp.human_identity_registry,
  principal_id uuid constraint fk_proof__principal references qt001_cp.principal_registry,
  session_role name not null,
  audience text not null,
  verified_at timestamptz not null,
  commit_by timestamptz not null,
  constraint ck_proof__time check (verified_at < commit_by)
);
comment on table qt001_cp.proof is
  'Append-only: who proved themselves, for what and when, whatever they proved it with. All that rests on a proof refers to it (ID-12).';
comment on column qt001_cp.proof.sort is
  'What it was proved with: `token`, a job''s OIDC token, which is in token_use. Which table holds the rest of a proof is its sort''s own.';
comment on column qt001_cp.proof.principal_id is
  'The principal that the workload acted as, where the scope has a custodian or a personal login.';
comment on column qt001_cp.proof.audience is 'The purpose and the digest of the statement that was proved.';
comment on column qt001_cp.proof.commit_by is
  'When it is too late to commit what rests on the proof: its own end, or the end of what it was given for where that was still to come '
  '(EV-7).';

create table qt001_cp.token_use (
  proof_id uuid not null constraint pk_token_use primary key constraint fk_token_use__proof references qt001_cp.proof,
  iss text not null,
  jti text not null,
  run_id text not null,
  environment text,
  key_thumbprint text not null,
  signing_input_sha256 qt001_cp.sha256 not null,
  signature bytea not null,
  iat timestamptz not null,
  exp timestamptz not null,
  claims jsonb not null,
  constraint uq_token_use__iss_jti unique (iss, jti),
  constraint ck_token_use__time check (iat < exp)
);
comment on table qt001_cp.token_use is 'Every token that was spent, once; its claims without the token itself (ID-4, SIG-4).';

create table qt001_cp.token_archive (
  proof_id uuid not null constraint pk_token_archive primary key constraint fk_token_archive__token_use references qt001_cp.token_use,
  token text not null
);
comment on table qt001_cp.token_archive is
  'The full tokens: personal data, restricted. Nobody is granted anything here. Who erases one ends what it proves: an e-sign '
  'is missing, a verify fails.';

create table qt001_cp.account_label (
  proof_id uuid not null constraint fk_account_label__proof references qt001_cp.proof,
  subject_sha256 qt001_cp.sha256 not null,
  label text not null constraint ck_account_label__label check (length(label) between 1 and 100),
  source text not null constraint ck_account_label__source check (source in ('token', 'runner')),
  recorded_at timestamptz not null default clock_timestamp(),
  constraint pk_account_label primary key (proof_id, subject_sha256)
);
create index ix_account_label__subject on qt001_cp.account_label (subject_sha256, recorded_at);
comment on table qt001_cp.account_label is
  'What an account was called when a proof was given: for readers, and proof of nothing. Nothing refers to a row, and its owner may '
  'delete it: personal data, outside the chain (REG-5, SEAT-7).';
comment on column qt001_cp.account_label.subject_sha256 is 'The sha256 of the account''s numeric id, which is what counts.';
comment on column qt001_cp.account_label.source is
  'token: the issuer signed it, of the account that the token is of. runner: the job reported it, of a reviewer whom it saw.';

reset role;
