import {
  actsOf,
  custodiansOf,
  governedActs,
  kindOf,
  loginOf,
  meetingActs,
  rolesOf
} from "./chunk-V3XZIRTL.js";
import {
  assuranceOf,
  isReported
} from "./chunk-GDUJXSVE.js";
import {
  conclude,
  nearest,
  readFile
} from "./chunk-W25UMLB7.js";
import {
  forms
} from "./chunk-AIND3PKO.js";
import {
  locate,
  step
} from "./chunk-M6XDCBT3.js";

// src/manifest/check/database.ts
function databaseFaults({ database }) {
  return database.hosts.flatMap(
    (host, index) => database.hosts.indexOf(host) === index ? [] : [{ code: "DATABASE_HOST_TWICE", at: `/spec/database/hosts${step(index)}`, observed: host }]
  );
}

// src/manifest/expand/workflows.ts
function doorWorkflows({ workflows }) {
  return Object.entries(workflows).flatMap(
    ([scope, workflow]) => workflow === void 0 ? [] : [{ scope, workflow, environment: "door", at: `/spec/workflows/${scope}` }]
  );
}
function workflowsOf(spec) {
  const logins = Object.entries(spec.logins).map(([login, { workflow: workflow2 = `${login}.yml` }]) => {
    return { scope: login, workflow: workflow2, environment: login, at: `/spec/logins${step(login)}` };
  });
  const { workflow } = spec.revoke;
  return [
    ...logins,
    ...doorWorkflows(spec),
    { scope: "revoke", workflow, environment: "revoke", at: "/spec/revoke/workflow" }
  ];
}

// src/manifest/check/names.ts
var reservedRoles = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column
  concurrently constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from
  full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime
  localtimestamp natural none not notnull null offset on only or order outer overlaps placing primary public references
  returning right select session_user similar some symmetric system_user table tablesample then to trailing true union
  unique user using variadic verbose when where window with`.split(/\s+/)
);
var owners = /* @__PURE__ */ new Set(["quorate_owner", "cutter_exec_owner", "cutter_verify_owner", "cutter_ro", "quorate_ender"]);
var scopes = /* @__PURE__ */ new Set(["open", "signoff", "registry", "keys", "door", "revoke", "migrate"]);
function reservedNames(spec) {
  return [
    ...databaseRoles(spec).filter(({ role }) => reservedRoles.has(role) || role.startsWith("pg_") || owners.has(role)).map(({ role, at }) => reserved(at, role)),
    ...Object.keys(spec.logins).filter((login) => scopes.has(login)).map((login) => reserved(`/spec/logins${step(login)}`, login)),
    ...Object.keys(spec.actions).filter((action) => governedActs.includes(action)).map((action) => reserved(`/spec/actions${step(action)}`, action)),
    // A grant's roles are keys beside its fixed keys, so the schema cannot say what such a key looks like.
    ...actsOf(spec).flatMap(({ grant: grant2 }) => grant2?.seats ?? []).filter(({ role }) => !forms.role.pattern.test(role)).map(({ role, at }) => {
      return { code: "MANIFEST_VALUE", at, part: "key", expected: forms.role.words, observed: role };
    })
  ];
}
function reserved(at, observed) {
  return { code: "NAME_RESERVED", at, part: at.endsWith("/role") ? "value" : "key", observed };
}
function databaseRoles(spec) {
  return [
    { role: spec.door.role, at: "/spec/door/role" },
    { role: spec.revoke.role, at: "/spec/revoke/role" },
    { role: spec.migrator.role, at: "/spec/migrator/role" },
    ...Object.entries(spec.logins).map(([name, { role }]) => ({ role, at: `/spec/logins${step(name)}/role` }))
  ];
}

// src/manifest/check/logins.ts
function loginFaults(spec) {
  return [
    ...shared(spec),
    ...preset(spec),
    ...keys(spec),
    ...forbidden(spec),
    ...custody(spec),
    ...personal(spec),
    ...use(spec)
  ];
}
function shared(spec) {
  const workflows = workflowsOf(spec).map(({ workflow, at }) => {
    return { name: typeof workflow === "string" ? workflow : workflow.uses, at };
  });
  const custodians = [
    { name: spec.migrator.custodian, at: "/spec/migrator/custodian" },
    ...Object.entries(spec.logins).flatMap(
      ([login, { custodian }]) => custodian === void 0 ? [] : [{ name: custodian, at: `/spec/logins${step(login)}/custodian` }]
    )
  ];
  return [
    ...twice(
      "DB_ROLE_SHARED",
      databaseRoles(spec).map(({ role, at }) => ({ name: role, at }))
    ),
    ...twice("WORKFLOW_SHARED", workflows),
    ...twice("CUSTODIAN_SHARED", custodians)
  ];
}
function twice(code, uses) {
  const first = /* @__PURE__ */ new Set();
  return uses.flatMap(({ name, at }) => {
    if (first.has(name)) return [{ code, at, observed: name }];
    first.add(name);
    return [];
  });
}
var presets = {
  "lanes/1": {
    door: "quorate_door",
    revoke: "quorate_revoke",
    migrator: "quorate_migrator",
    cut: "cutter_exec",
    verify: "cutter_verify"
  }
};
function preset(spec) {
  const roles = presets[spec.privileges.preset];
  const lanes2 = new Map(
    actsOf(spec).toReversed().map((act) => [act.login, kindOf(act)?.lane])
  );
  const acting = [...lanes2].flatMap(([name, lane]) => {
    const login = name === null ? void 0 : loginOf(spec, name);
    if (name === null || login === void 0 || lane !== "cut" && lane !== "verify") return [];
    return [{ at: `/spec/logins${step(name)}/role`, expected: roles[lane], observed: login.role }];
  });
  const wanted = [
    { at: "/spec/door/role", expected: roles.door, observed: spec.door.role },
    { at: "/spec/revoke/role", expected: roles.revoke, observed: spec.revoke.role },
    { at: "/spec/migrator/role", expected: roles.migrator, observed: spec.migrator.role },
    ...acting.toReversed()
  ];
  return wanted.flatMap((login) => login.expected === login.observed ? [] : [{ code: "DB_ROLE_UNKNOWN", ...login }]);
}
function keys({ workflows, github }) {
  if (workflows.keys === void 0 || github.runner !== "self-hosted") return [];
  return [
    {
      code: "KEYS_SELF_HOSTED",
      at: "/spec/workflows/keys",
      part: "key",
      expected: "github-hosted",
      observed: github.runner
    }
  ];
}
function forbidden(spec) {
  const writers = new Set(spec.privileges.forbidden_writers);
  return databaseRoles(spec).filter(({ role }) => writers.has(role)).map(({ role, at }) => ({ code: "FORBIDDEN_WRITER_LOGS_IN", at, observed: role }));
}
function custody(spec) {
  return Object.entries(spec.logins).flatMap(
    ([name, { custodian, personal: personal2 }]) => custodian === void 0 === (personal2 === void 0) ? [{ code: "CUSTODY_UNCLEAR", at: `/spec/logins${step(name)}`, part: "key", expected: "custodian or personal" }] : []
  );
}
function personal({ actions, logins }) {
  const used = new Set(Object.values(actions).flatMap(({ does, login }) => does === void 0 ? [] : [login]));
  return Object.entries(logins).filter(([name, login]) => used.has(name) && login.personal).map(
    ([name]) => ({
      code: "PERSONAL_LOGIN_UNAVAILABLE",
      at: `/spec/logins${step(name)}/personal`,
      expected: "custodian"
    })
  );
}
function use(spec) {
  const logins = Object.keys(spec.logins);
  const used = new Map(actsOf(spec).flatMap((act) => act.login === null ? [] : [[act.login, act.at]]));
  return [
    ...[...used].filter(([login]) => !logins.includes(login)).map(
      ([login, at]) => ({
        code: "LOGIN_UNKNOWN",
        at: `${at}/login`,
        expected: nearest(login, logins) ?? logins,
        observed: login
      })
    ),
    ...logins.filter((login) => !used.has(login)).map(
      (login) => ({
        code: "LOGIN_UNUSED",
        at: `/spec/logins${step(login)}`,
        part: "key",
        observed: login
      })
    )
  ];
}

// src/manifest/expand/pairs.ts
function pairsOf(spec) {
  return ["activation", "change_set"].flatMap(
    (scope) => (spec.must_differ[scope] ?? []).flatMap((item, index) => {
      const at = `/spec/must_differ/${scope}${step(index)}`;
      if (Array.isArray(item)) {
        const list = item;
        return list.flatMap(
          (role, i) => list.slice(i + 1).map((other, j) => pair(scope, role, other, at + step(i + 1 + j)))
        );
      }
      return Object.entries(item).flatMap(
        ([role, others]) => others.map((other, i) => pair(scope, role, other, at + step(role) + step(i)))
      );
    })
  );
}
function pair(scope, a, b, at) {
  return a < b ? { scope, left: a, right: b, at } : { scope, left: b, right: a, at };
}

// src/manifest/check/pairs.ts
function pairFaults(spec) {
  const known = knownRoles(spec);
  const meetings = { activation: activations(spec), change_set: changeSets(spec) };
  const unknown = mentions(spec).filter(({ role }) => !known.has(role)).map(({ role, at, part }) => {
    return { code: "ROLE_UNKNOWN", at, part, expected: nearest(role, known) ?? [...known], observed: role };
  });
  const idle = pairsOf(spec).flatMap(({ scope, left, right, at }) => {
    const observed = [left, right];
    if (left === right) return [{ code: "PAIR_OF_ONE_ROLE", at, observed: left }];
    if (!known.has(left) || !known.has(right)) return [];
    if (scope === "change_set" && lacksVerify(spec)) return [];
    const meet = meetings[scope].some((roles) => roles.has(left) && roles.has(right));
    return meet ? [] : [{ code: "PAIR_NEVER_MEETS", at, expected: meetingWords[scope], observed }];
  });
  return [...unknown, ...idle];
}
var meetingWords = {
  activation: "two roles that take part in the same action",
  change_set: "two roles that take part in the cut or its verify"
};
function knownRoles(spec) {
  return /* @__PURE__ */ new Set([...actsOf(spec).flatMap(rolesOf), ...custodiansOf(spec)]);
}
function activations(spec) {
  return actsOf(spec).map((act) => new Set(rolesOf(act)));
}
function lacksVerify(spec) {
  const { verified, verifying } = meetingActs(spec);
  return verified.length > 0 && verifying.length === 0;
}
function changeSets(spec) {
  const { verified, verifying } = meetingActs(spec);
  return verified.length > 0 && verifying.length > 0 ? [new Set([...verified, ...verifying].flatMap(rolesOf))] : [];
}
function mentions(spec) {
  return ["activation", "change_set"].flatMap(
    (scope) => (spec.must_differ[scope] ?? []).flatMap((item, index) => {
      const at = `/spec/must_differ/${scope}${step(index)}`;
      const list = (roles, under) => roles.map((role, i) => ({ role, at: under + step(i), part: "value" }));
      if (Array.isArray(item)) return list(item, at);
      return Object.entries(item).flatMap(([role, others]) => [
        { role, at: at + step(role), part: "key" },
        ...list(others, at + step(role))
      ]);
    })
  );
}

// src/manifest/check/seats.ts
function seatFaults(spec) {
  const custodians = custodiansOf(spec);
  return [
    ...actsOf(spec).flatMap((act) => [
      ...quorum(act),
      ...emptySignoffs(spec, act),
      ...alone(act, custodians),
      ...environmentSource(spec, act),
      ...pullRequestSource(act),
      ...assurance(act),
      ...withoutCredential(act),
      ...review(act),
      ...grant(act)
    ]),
    ...lanes(spec)
  ];
}
var seatsOf = (act) => [...act.signoffs, ...act.grant?.seats ?? []];
function quorum(act) {
  return seatsOf(act).length > 0 ? [] : [{ code: "ACTION_WITHOUT_QUORUM", at: act.at, part: "key" }];
}
function emptySignoffs(spec, { name, at, governed }) {
  const written = governed ? spec.governance[at.split("/").at(-1)] : spec.actions[name];
  return Object.entries(written?.signoffs ?? {}).filter(([, proof]) => typeof proof === "object" && Object.keys(proof).length === 0).map(([role]) => ({ code: "SIGNOFF_EMPTY", at: `${at}/signoffs/${role}`, expected: ["dispatch", "seat"] }));
}
function alone(act, custodians) {
  const signing = new Set(act.signoffs.map(({ role }) => role));
  const acting = custodians.has(act.by) ? [{ code: "CUSTODIAN_SEATED", at: `${act.at}/by`, observed: act.by }] : [];
  const seated = seatsOf(act).flatMap(({ role, at }) => {
    const fault = { at, part: "key", observed: role };
    if (role === act.by) return [{ code: "OPERATOR_SEATED", ...fault }];
    if (custodians.has(role)) return [{ code: "CUSTODIAN_SEATED", ...fault }];
    return [];
  });
  const double = (act.grant?.seats ?? []).filter(({ role }) => signing.has(role)).map(({ role, at }) => ({ code: "ROLE_SEATED_TWICE", at, part: "key", observed: role }));
  return [...acting, ...seated, ...double];
}
function environmentSource(spec, act) {
  const seats = act.signoffs.filter(({ source }) => source === "environment");
  const login = act.login === null ? void 0 : loginOf(spec, act.login);
  if (act.login !== null && !login) return [];
  const approval = login?.approval === "required";
  return [
    ...seats.slice(1).map(({ role, at }) => ({ code: "ENVIRONMENT_SOURCE_TWICE", at, observed: role })),
    ...approval ? [] : seats.map(({ role, at }) => ({ code: "ENVIRONMENT_NOT_ASKED", at, observed: role })),
    ...approval && seats.length === 0 ? [
      {
        code: "APPROVAL_WITHOUT_SEAT",
        at: act.at,
        part: "key",
        expected: "one environment signoff"
      }
    ] : []
  ];
}
function pullRequestSource({ signoffs }) {
  const seats = signoffs.filter(({ source }) => source === "pull_request");
  return seats.slice(1).map(({ role, at }) => ({ code: "PULL_REQUEST_SOURCE_TWICE", at, observed: role }));
}
function assurance(act) {
  const sources = seatsOf(act).map(({ source }) => source);
  const kind = kindOf(act);
  const strict = act.governed || kind !== null && kind.lane !== "verify";
  if (!strict || sources.length === 0 || sources.some((source) => !isReported(assuranceOf(source)))) return [];
  const observed = [...new Set(sources)];
  return [{ code: "ASSURANCE_ALL_API", at: act.at, part: "key", expected: ["dispatch", "seat"], observed }];
}
function withoutCredential(act) {
  if (!act.governed && kindOf(act) === null) return [];
  return seatsOf(act).filter(({ source }) => source === "seat").map(({ at }) => ({ code: "SEAT_CREDENTIAL_UNAVAILABLE", at, expected: "dispatch", observed: "seat" }));
}
function review(act) {
  if (act.review === null) return kindOf(act)?.isReviewed ? [{ code: "REVIEW_ABSENT", at: act.at, part: "key" }] : [];
  const dispatched = act.signoffs.filter(({ source }) => source === "dispatch").map(({ role }) => role);
  if (dispatched.includes(act.review)) return [];
  return [{ code: "REVIEW_NOT_SIGNED", at: `${act.at}/review`, expected: dispatched, observed: act.review }];
}
function grant({ grant: grant2, at }) {
  if (!grant2) return [];
  const single = grant2.seats.filter(({ count }) => count === 1).map(({ role }) => role);
  const { withinSeconds, esign } = grant2;
  return [
    ...single.includes(esign) ? [] : [{ code: "ESIGN_NOT_SEATED", at: `${at}/grant/esign`, expected: single, observed: esign }],
    ...withinSeconds > 30 * 86400 ? [{ code: "WITHIN_OUT_OF_RANGE", at: `${at}/grant/within`, expected: "1m to 30d" }] : []
  ];
}
function lanes(spec) {
  const { verified, verifying } = meetingActs(spec);
  const [verify, ...others] = verifying;
  if (verify === void 0) return verified.map(({ at }) => ({ code: "CUT_WITHOUT_VERIFY", at, part: "key" }));
  const twice2 = others.map(
    ({ name, at }) => ({ code: "VERIFY_TWICE", at: `${at}/does`, expected: verify.name, observed: name })
  );
  const shared2 = verified.filter(({ login }) => login === verify.login).map(({ login }) => ({ code: "LANES_SHARE_LOGIN", at: `${verify.at}/login`, observed: String(login) }));
  return [...twice2, ...shared2];
}

// src/manifest/check/environment.ts
function checkEnvironment(spec) {
  return [
    ...databaseFaults(spec),
    ...reservedNames(spec),
    ...loginFaults(spec),
    ...seatFaults(spec),
    ...pairFaults(spec)
  ];
}

// src/manifest/read-environment.ts
function readEnvironment(text, file) {
  const read = readFile(text, file, "ENVIRONMENT");
  if (!read.ok) return read;
  const { metadata, spec } = read.value;
  const environment = { file, name: metadata.name, spec, placeOf: (pointer) => read.placeOf(pointer, "key") };
  return conclude(locate(checkEnvironment(spec), read.placeOf), environment);
}

export {
  pairsOf,
  knownRoles,
  doorWorkflows,
  workflowsOf,
  readEnvironment
};
