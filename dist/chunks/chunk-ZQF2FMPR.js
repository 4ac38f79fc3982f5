import {
  packageNames,
  packageText,
  sha256
} from "./chunk-MOJ4YKEH.js";

// src/usecases/install/gate-text.ts
var KINDS = "kinds/";
var FILES = [
  "rights",
  "answers",
  "evidence",
  "policy",
  "registry",
  "profiles",
  "signature",
  "curve-arithmetic",
  "curve-p256",
  "curve-ecdsa",
  "curve-edwards25519",
  "curve-ed25519",
  "parsing",
  "token",
  "workload",
  "seat-shape",
  "seat-proof",
  "seat-entry",
  "seat-fallen",
  "proof",
  "seats",
  "seats-judged",
  "holds-judged",
  "grants",
  "grants-judged",
  "guard",
  "session",
  "packet",
  "checks",
  "decide",
  "act",
  "observations",
  "kinds",
  "step",
  "rehearse",
  "opening",
  "door",
  "seat-rules",
  "signoff",
  "successors",
  "escalations",
  "compensations",
  "policy-shape",
  "registry-changes",
  "governed",
  "door-keys",
  "permit-arithmetic",
  "permit-seal",
  "permits",
  "permit-orders",
  "release-orders",
  "releases",
  "registered-people",
  "break-glass",
  "privileges",
  "live-privileges",
  "targets",
  "target-script",
  "target-privileges",
  "target-gap",
  "target-plan",
  "target-leftovers",
  "privilege-script",
  "credentials",
  "digests",
  "ledger-guards",
  "change-set-guards",
  "call-gates",
  "lender",
  "run-catalogue",
  "run-catalogue-compared",
  "run-logins",
  "run-login-look",
  "run-logins-ended",
  "runs",
  "run-settled",
  "run-received",
  "run-plan",
  "signatures",
  "seat-change",
  KINDS,
  "lanes",
  "views",
  "lane-rights",
  "genesis",
  "genesis-confirmed",
  "history",
  "changes",
  "status",
  "explain",
  "shown",
  "policy-rules",
  "target-rules",
  "run-rules",
  "profile-rules",
  "policy-seats",
  "policy-staffing",
  "stopping",
  "holds",
  "seat-holders",
  "holders",
  "lane-line",
  "recorded",
  "preset"
];
function newestTables() {
  return Math.max(...packageNames("src/sql/tables").map((name) => Number.parseInt(name, 10)));
}
function gateText() {
  const files = FILES.flatMap((name) => name === KINDS ? kindFiles() : [`${name}.sql`]).map(
    (name) => packageText(`src/sql/gate/${name}`)
  );
  const digest = sha256([part("digest-gate"), part("table-functions"), ...files].join("\0"));
  return {
    digest,
    liveDigest: part("digest-gate"),
    statements: [
      part("drop-gate"),
      functionOf(
        "gate_digest() returns text",
        part("digest-gate"),
        "sha256 over all functions, triggers, rules and views of the gate as they are"
      ),
      functionOf(
        "table_functions() returns jsonb",
        part("table-functions"),
        "The functions beside the tables: a sha256 of each by its signature"
      ),
      ...files,
      `set local quorate.gate_digest = '${digest}';
`,
      part("record-gate")
    ]
  };
}
function tableFunctionsCheck() {
  return `do $check$
declare
  v_before jsonb := (select g.table_functions from quorate_install.gate as g);
  v_edited text[] := (
    with live as (
${part("table-functions")}    )
    select pg_catalog.array_agg('function ' || coalesce(n.key, b.key) order by coalesce(n.key, b.key) collate "C")
    from live as l cross join lateral pg_catalog.jsonb_each(l.functions) as n
    full join pg_catalog.jsonb_each(v_before) as b on b.key = n.key where n.value is distinct from b.value);
begin
  if v_before is not null and v_edited is not null then
    raise exception using errcode = 'QT001', message = 'INSTALL_FOREIGN', detail = pg_catalog.jsonb_build_array(
      pg_catalog.jsonb_build_object('code', 'INSTALL_FOREIGN', 'expected', 'as the last installation left it', 'observed', v_edited));
  end if;
end
$check$;
`;
}
function kindFiles() {
  return packageNames("src/sql/gate/kinds").map((name) => KINDS + name);
}
function part(name) {
  return packageText(`src/sql/install/${name}.sql`);
}
function functionOf(signature, query, comment) {
  return `set local role quorate_owner;
create function quorate.${signature}
  language sql volatile set search_path = pg_catalog, pg_temp set quote_all_identifiers = off
  as $query$
${query}$query$;
comment on function quorate.${signature.split(" ")[0]} is
  '${comment}. An installation records it; an edit by hand changes it (SEAT-1).';
reset role;
`;
}

export {
  newestTables,
  gateText,
  tableFunctionsCheck
};
