import {
  actsOf,
  custodiansOf,
  governedActs,
  kindOf,
  loginOf,
  meetingActs,
  peopleWords,
  profiles,
  rolesOf
} from "./chunk-XFSM4J3F.js";
import {
  assuranceOf,
  isReported
} from "./chunk-ENIZWVK7.js";
import {
  namesIn,
  qualifiedName
} from "./chunk-T3L6L2TK.js";
import {
  conclude,
  readFile
} from "./chunk-JTB3XEPU.js";
import {
  nearest
} from "./chunk-V2U6MDCK.js";
import {
  locate,
  step
} from "./chunk-M6XDCBT3.js";
import {
  forms
} from "./chunk-MOJ4YKEH.js";

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

// src/manifest/check/profile.ts
function relaxes({ relaxes: named = [] }, rule) {
  return named.includes(rule);
}
function profileFaults(spec) {
  const { profile, relaxes: named = [] } = spec;
  const allowed = profile === void 0 ? [] : profiles[profile].mayRelax;
  return [
    ...named.flatMap(
      (rule, index) => allowed.includes(rule) ? [] : [{ code: "RELAXATION_NOT_ALLOWED", at: `/spec/relaxes${step(index)}`, expected: allowed, observed: rule }]
    ),
    ...relaxes(spec, "verify-without-signoff") && meetingActs(spec).verifying.every(hasSeats) ? needless(spec, "verify-without-signoff") : [],
    ...named.length > 0 ? missingPairs(spec) : []
  ];
}
var seatsOf = ({ signoffs, grant: grant2 }) => [...signoffs, ...grant2?.seats ?? []];
var hasSeats = (act) => seatsOf(act).length > 0;
function needless({ relaxes: named = [] }, rule) {
  return [{ code: "RELAXATION_NEEDLESS", at: `/spec/relaxes${step(named.indexOf(rule))}`, observed: rule }];
}
function missingPairs(spec) {
  const pairs = new Set(
    pairsOf(spec).flatMap(({ scope, left, right }) => [`${scope} ${left} ${right}`, `${scope} ${right} ${left}`])
  );
  const apart = (left, right, ...scopes2) => left !== right && scopes2.some((scope) => pairs.has(`${scope} ${left} ${right}`));
  const missing = (left, right) => ({
    code: "PROFILE_PAIR_MISSING",
    at: "/spec/must_differ",
    part: "key",
    expected: [left, right]
  });
  const { verified, verifying } = meetingActs(spec);
  const carriedOut = actsOf(spec).filter((act) => !act.governed && act.does !== null && kindOf(act)?.lane !== "verify");
  return [
    ...carriedOut.flatMap(
      ({ by, ...act }) => seatsOf({ by, ...act }).filter(({ role }) => !apart(by, role, "activation", "change_set")).map(({ role }) => missing(by, role))
    ),
    ...verified.flatMap(
      ({ by }) => verifying.filter((verify) => !apart(by, verify.by, "change_set")).map((verify) => missing(by, verify.by))
    )
  ];
}
function numberFaults({ people }, { profile }) {
  if (profile === void 0) return [];
  const { fewest, most } = profiles[profile];
  if (people.length >= fewest && people.length <= (most ?? people.length)) return [];
  const expected = `${profile}: ${peopleWords(profiles[profile])}`;
  return [{ code: "PROFILE_PEOPLE", at: "/spec/people", part: "key", expected, observed: people.length }];
}
function needlessRelaxations({ people }, { spec, placeOf }) {
  const holdsBoth = (one, other) => people.some(({ roles: roles2 }) => roles2.includes(one) && roles2.includes(other));
  const { custodian: migrator } = spec.migrator;
  const kept = {
    "custodian-operates": !actsOf(spec).some(({ by, custodian }) => custodian !== null && holdsBoth(custodian, by)),
    "migrator-holds-seats": !people.some(({ roles: roles2 }) => roles2.includes(migrator) && roles2.length > 1)
  };
  return (spec.relaxes ?? []).flatMap(
    (rule, index) => kept[rule] ? [{ code: "RELAXATION_NEEDLESS", observed: rule, where: placeOf(`/spec/relaxes${step(index)}`) }] : []
  );
}

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
var owners = /* @__PURE__ */ new Set([
  ...["quorate_owner", "cutter_exec_owner", "cutter_verify_owner", "cutter_deploy_owner"],
  ...["cutter_ro", "quorate_ender", "quorate_permit", "quorate_lender"]
]);
var scopes = /* @__PURE__ */ new Set(["open", "signoff", "registry", "keys", "door", "revoke", "migrate"]);
function reservedNames(spec) {
  return [
    ...databaseRoles(spec).filter(({ role }) => isReservedRole(role)).map(({ role, at }) => reserved(at, role)),
    ...Object.keys(spec.logins).filter((login) => scopes.has(login)).map((login) => reserved(`/spec/logins${step(login)}`, login)),
    ...Object.keys(spec.actions).filter((action) => governedActs.includes(action)).map((action) => reserved(`/spec/actions${step(action)}`, action)),
    // A grant's roles are keys beside its fixed keys, so the schema cannot say what such a key looks like.
    ...actsOf(spec).flatMap(({ grant: grant2 }) => grant2?.seats ?? []).filter(({ role }) => !forms.role.pattern.test(role)).map(({ role, at }) => {
      return { code: "MANIFEST_VALUE", at, part: "key", expected: forms.role.words, observed: role };
    })
  ];
}
function isReservedRole(role) {
  return reservedRoles.has(role) || role.startsWith("pg_") || owners.has(role);
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
    verify: "cutter_verify",
    run: "cutter_deploy"
  }
};
function preset(spec) {
  const roles2 = presets[spec.privileges.preset];
  const lanes2 = new Map(
    actsOf(spec).toReversed().map((act) => [act.login, kindOf(act)?.lane])
  );
  const acting = [...lanes2].flatMap(([name, lane]) => {
    const login = name === null ? void 0 : loginOf(spec, name);
    if (name === null || login === void 0 || lane === void 0 || lane === "govern") return [];
    return [{ at: `/spec/logins${step(name)}/role`, expected: roles2[lane], observed: login.role }];
  });
  const wanted = [
    { at: "/spec/door/role", expected: roles2.door, observed: spec.door.role },
    { at: "/spec/revoke/role", expected: roles2.revoke, observed: spec.revoke.role },
    { at: "/spec/migrator/role", expected: roles2.migrator, observed: spec.migrator.role },
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
function personal({ actions: actions2, logins }) {
  const used = new Set(Object.values(actions2).flatMap(({ does, login }) => does === void 0 ? [] : [login]));
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
    const meet = meetings[scope].some((roles2) => roles2.has(left) && roles2.has(right));
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
      const list = (roles2, under) => roles2.map((role, i) => ({ role, at: under + step(i), part: "value" }));
      if (Array.isArray(item)) return list(item, at);
      return Object.entries(item).flatMap(([role, others]) => [
        { role, at: at + step(role), part: "key" },
        ...list(others, at + step(role))
      ]);
    })
  );
}

// src/manifest/check/runs.ts
var LONGEST = 5 * 86400;
function runFaults(spec) {
  const taken = takenRoles(spec);
  return actsOf(spec).flatMap((act) => {
    const { name, does, at, governed, deadlineSeconds, audiences } = act;
    if (governed) return [];
    if (does !== "run")
      return ["deadline", "audiences", "temporary_logins"].filter((key) => spec.actions[name]?.[key] !== void 0).map((key) => ({ code: "RUN_KEY_MISPLACED", at: `${at}/${key}`, part: "key", expected: "does: run" }));
    return [
      ...deadlineFaults(deadlineSeconds, at),
      ...audiences.flatMap(
        (audience, index) => audiences.indexOf(audience) < index ? [{ code: "AUDIENCE_TWICE", at: `${at}/audiences${step(index)}`, observed: audience }] : []
      ),
      ...loginFaults2(act, taken)
    ];
  });
}
function deadlineFaults(seconds, at) {
  if (seconds === null) return [{ code: "DEADLINE_MISSING", at, part: "key", expected: "deadline" }];
  return seconds <= LONGEST ? [] : [{ code: "DEADLINE_OUT_OF_RANGE", at: `${at}/deadline`, expected: "1m to 5d" }];
}
function loginFaults2({ at, temporaryLogins }, taken) {
  return temporaryLogins.flatMap((role, index) => {
    const place = { at: `${at}/temporary_logins${step(index)}`, observed: role };
    return [
      ...isReservedRole(role) ? [{ code: "NAME_RESERVED", ...place }] : [],
      ...taken.has(role) ? [{ code: "TEMPORARY_LOGIN_TAKEN", ...place }] : [],
      ...temporaryLogins.indexOf(role) < index ? [{ code: "TEMPORARY_LOGIN_TWICE", ...place }] : []
    ];
  });
}
function takenRoles(spec) {
  const targets = Object.values(spec.targets ?? {}).flatMap(({ role, reader }) => [role, reader]);
  const others = [...spec.readers ?? [], ...spec.privileges.forbidden_writers];
  return /* @__PURE__ */ new Set([...databaseRoles(spec).map(({ role }) => role), ...targets, ...others]);
}

// src/manifest/check/seats.ts
function seatFaults(spec) {
  const custodians = custodiansOf(spec);
  return [
    ...actsOf(spec).flatMap((act) => [
      ...quorum(spec, act),
      ...emptySignoffs(spec, act),
      ...alone(act, custodians),
      ...environmentSource(spec, act),
      ...pullRequestSource(act),
      ...assurance(act),
      ...review(act),
      ...grant(act)
    ]),
    ...lanes(spec)
  ];
}
var seatsOf2 = (act) => [...act.signoffs, ...act.grant?.seats ?? []];
function quorum(spec, act) {
  const isRelaxed = kindOf(act)?.lane === "verify" && relaxes(spec, "verify-without-signoff");
  return seatsOf2(act).length > 0 || isRelaxed ? [] : [{ code: "ACTION_WITHOUT_QUORUM", at: act.at, part: "key" }];
}
function emptySignoffs(spec, { name, at, governed }) {
  const written = governed ? spec.governance[at.split("/").at(-1)] : spec.actions[name];
  return Object.entries(written?.signoffs ?? {}).filter(([, proof]) => typeof proof === "object" && Object.keys(proof).length === 0).map(([role]) => ({ code: "SIGNOFF_EMPTY", at: `${at}/signoffs/${role}`, expected: ["dispatch", "seat"] }));
}
function alone(act, custodians) {
  const signing = new Set(act.signoffs.map(({ role }) => role));
  const acting = custodians.has(act.by) ? [{ code: "CUSTODIAN_SEATED", at: `${act.at}/by`, observed: act.by }] : [];
  const seated = seatsOf2(act).flatMap(({ role, at }) => {
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
  const sources = seatsOf2(act).map(({ source }) => source);
  const kind = kindOf(act);
  const strict = act.governed || kind !== null && kind.lane !== "verify";
  if (!strict || sources.length === 0 || sources.some((source) => !isReported(assuranceOf(source)))) return [];
  const observed = [...new Set(sources)];
  return [{ code: "ASSURANCE_ALL_API", at: act.at, part: "key", expected: ["dispatch", "seat", "both"], observed }];
}
function review(act) {
  if (act.review === null) return kindOf(act)?.isReviewed ? [{ code: "REVIEW_ABSENT", at: act.at, part: "key" }] : [];
  const dispatched = act.signoffs.filter(({ source }) => !isReported(assuranceOf(source))).map(({ role }) => role);
  if (dispatched.includes(act.review)) return [];
  return [{ code: "REVIEW_NOT_SIGNED", at: `${act.at}/review`, expected: dispatched, observed: act.review }];
}
function grant({ grant: grant2, at }) {
  if (!grant2) return [];
  const seatsOfRole = (name) => grant2.seats.reduce((sum, { role, count }) => sum + (role === name ? count : 0), 0);
  const single = [...new Set(grant2.seats.map(({ role }) => role))].filter((role) => seatsOfRole(role) === 1);
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

// src/manifest/check/gate-objects.ts
var SCHEMAS = /* @__PURE__ */ new Set([
  ...["qt001_cp", "cutter_governance", "quorate", "quorate_install", "quorate_targets", "information_schema"]
]);
var TABLES = /* @__PURE__ */ new Set(["public.information_unit", "public.unit_version"]);
function isOfTheGate(name) {
  const [schema = "", ...rest] = namesIn(name) ?? [];
  return SCHEMAS.has(schema) || schema.startsWith("pg_") || rest.length > 0 && TABLES.has(`${schema}.${rest.join(".")}`);
}
function holdsTheGate(schema) {
  return isOfTheGate(schema) || [...TABLES].some((table) => table.startsWith(`${schema}.`));
}

// src/manifest/expand/sql-part.ts
function sqlPart(spec) {
  const { target, script, compensation: compensation2, assert = [], unbound: unbound2 = {}, bind = "rows", keep = true } = spec;
  const tables2 = Object.entries(spec.expect).map(([table, said]) => {
    const { insert = 0, update = 0, delete: deleted = 0, truncate = false } = said;
    return [table, { insert: boundOf(insert), update: boundOf(update), delete: boundOf(deleted), truncate }];
  });
  const { timeout = "60s", lock_timeout: lockTimeout = "3s" } = spec;
  return {
    ...{ target, script, assert, bind, keep, compensation: compensationOf(compensation2) },
    expect: Object.fromEntries(tables2),
    unbound: Object.fromEntries(Object.entries(unbound2).map(([table, columns]) => [table, columns.toSorted()])),
    timeoutMs: milliseconds(timeout),
    lockTimeoutMs: milliseconds(lockTimeout)
  };
}
function boundOf(said) {
  return typeof said === "number" ? [said, said] : [said[0] ?? 0, said[1] ?? 0];
}
function compensationOf({ script, restore, none = "" }) {
  if (script !== void 0) return { kind: "script", script };
  return restore === void 0 ? { kind: "none", reason: none } : { kind: "restore" };
}
var UNITS = { ms: 1, s: 1e3, m: 6e4 };
function milliseconds(time2) {
  const [, count, unit = ""] = /^(\d+)([a-z]+)$/.exec(time2) ?? [];
  return Number(count) * (UNITS[unit] ?? Number.NaN);
}

// src/manifest/check/sql-plan.ts
var TIMES = {
  timeout: { least: 100, most: 18e4, words: "100ms to 3m" },
  lock_timeout: { least: 1, most: 99999, words: "1ms to 99s" }
};
function sqlFaults(sql) {
  return [
    ...tables("expect", Object.keys(sql.expect)),
    ...bounds(sql.expect),
    ...tables("unbound", Object.keys(sql.unbound ?? {})),
    ...unbound(sql),
    ...compensation(sql),
    ...["timeout", "lock_timeout"].flatMap((name) => time(name, sql[name]))
  ];
}
function time(name, value) {
  const { least, most, words } = TIMES[name];
  if (value === void 0 || milliseconds(value) >= least && milliseconds(value) <= most) return [];
  return [{ code: "MANIFEST_VALUE", at: `/spec/sql/${name}`, expected: words, observed: value }];
}
function tables(member, names2) {
  return names2.flatMap((name) => {
    const at = `/spec/sql/${member}${step(name)}`;
    return [...spelling(name, { at, part: "key" }), ...isOfTheGate(name) ? [reserved2(name, at)] : []];
  });
}
function reserved2(observed, at) {
  return { code: "TARGET_RESERVED", at, part: "key", observed };
}
function spelling(name, place) {
  const names2 = namesIn(name);
  const expected = names2 === null ? "a name that PostgreSQL reads as one" : qualifiedName(names2);
  return expected === name ? [] : [{ code: "MANIFEST_VALUE", ...place, expected, observed: name }];
}
function bounds(expect) {
  return Object.entries(expect).flatMap(
    ([table, said]) => Object.entries(said).flatMap(([what, bound]) => {
      if (!Array.isArray(bound) || bound[0] <= bound[1]) return [];
      const at = `/spec/sql/expect${step(table)}${step(what)}`;
      return [{ code: "MANIFEST_VALUE", at, expected: "[least, most]", observed: [...bound] }];
    })
  );
}
function unbound({ expect, unbound: columns = {} }) {
  return Object.entries(columns).flatMap(([table, names2]) => {
    const at = `/spec/sql/unbound${step(table)}`;
    const unknown = Object.hasOwn(expect, table) ? [] : [{ code: "MANIFEST_VALUE", at, part: "key", expected: Object.keys(expect), observed: table }];
    return [...unknown, ...names2.flatMap((name, index) => spelling(name, { at: at + step(index) }))];
  });
}
function compensation({ compensation: said, keep }) {
  const at = "/spec/sql/compensation";
  const observed = Object.keys(said);
  if (observed.length !== 1) return [{ code: "COMPENSATION_UNCLEAR", at, part: "key", observed }];
  if (said.restore !== true || keep !== false) return [];
  return [{ code: "COMPENSATION_UNCLEAR", at, part: "key", expected: "keep: true", observed: "restore without keep" }];
}

// src/manifest/check/targets.ts
function targetFaults(spec) {
  return [...actions(spec), ...names(spec), ...roles(spec), ...owners2(spec), ...objects(spec), ...readers(spec)];
}
var RESERVED = ["record_row", "record_truncate", "begin_script", "cover_tables", "force_constraints"];
function names({ targets = {} }) {
  const taken = new Set(RESERVED);
  for (const name of Object.keys(targets)) taken.add(`${name}_reads`).add(`${name}_hash`);
  return Object.keys(targets).filter((name) => taken.has(name)).map((name) => ({ code: "NAME_RESERVED", at: `/spec/targets${step(name)}`, part: "key", observed: name }));
}
function actions(spec) {
  const known = Object.keys(spec.targets ?? {});
  return actsOf(spec).flatMap(({ name, does, at, governed, targets }) => {
    if (governed) return [];
    const isNamed = spec.actions[name]?.targets !== void 0;
    if (does !== "sql")
      return isNamed ? [{ code: "TARGET_MISPLACED", at: `${at}/targets`, part: "key", expected: "does: sql" }] : [];
    if (!isNamed) return [{ code: "TARGET_MISSING", at, part: "key", expected: known }];
    return targets.flatMap((target, index) => {
      const place = { at: `${at}/targets${step(index)}`, observed: target };
      if (!known.includes(target))
        return [{ code: "TARGET_UNKNOWN", ...place, expected: nearest(target, known) ?? known }];
      return targets.indexOf(target) < index ? [{ code: "TARGET_TWICE", ...place }] : [];
    });
  });
}
function rolesOf2(targets) {
  return Object.entries(targets).flatMap(
    ([name, target]) => ["role", "reader"].map((what) => {
      return { what, role: target[what], at: `/spec/targets${step(name)}/${what}` };
    })
  );
}
function roles(spec) {
  const all = rolesOf2(spec.targets ?? {});
  const logins = new Set(databaseRoles(spec).map(({ role }) => role));
  const writers = new Set(spec.privileges.forbidden_writers);
  const seen = /* @__PURE__ */ new Set();
  return all.flatMap(({ what, role, at }) => {
    const isTaken = logins.has(role) || seen.has(role);
    seen.add(role);
    return [
      ...isReservedRole(role) ? [{ code: "NAME_RESERVED", at, observed: role }] : [],
      ...isTaken ? [{ code: "TARGET_ROLE_SHARED", at, observed: role }] : [],
      ...what === "role" && writers.has(role) ? [{ code: "TARGET_ROLE_FORBIDDEN", at, observed: role }] : []
    ];
  });
}
function owners2({ targets = {} }) {
  const owner = /* @__PURE__ */ new Map();
  return Object.entries(targets).flatMap(
    ([name, { owns = [] }]) => owns.flatMap((schema, index) => {
      const first = owner.get(schema) ?? name;
      owner.set(schema, first);
      if (first === name) return [];
      return [
        {
          code: "TARGET_OWNS_TWICE",
          at: `/spec/targets${step(name)}/owns${step(index)}`,
          expected: first,
          observed: schema
        }
      ];
    })
  );
}
function objects({ targets = {} }) {
  return Object.entries(targets).flatMap(([name, { writes = {}, reads = [], owns = [], path = [], calls = [] }]) => {
    const at = `/spec/targets${step(name)}`;
    const listed = (member, list, isRefused = isOfTheGate, plain = (text) => text) => list.flatMap((text, index) => object(plain(text), { at: `${at}/${member}${step(index)}` }, isRefused));
    return [
      ...Object.keys(writes).flatMap(
        (table) => object(table, { at: `${at}/writes${step(table)}`, part: "key" }, isOfTheGate)
      ),
      ...listed("reads", reads),
      ...listed("owns", owns, holdsTheGate),
      ...listed("path", path),
      ...listed("calls", calls, isOfTheGate, (text) => text.slice(0, text.indexOf("(")))
    ];
  });
}
function object(name, place, isRefused) {
  return isRefused(name) ? [{ code: "TARGET_RESERVED", ...place, observed: name }] : spelling(name, place);
}
function readers(spec) {
  const taken = new Set([...databaseRoles(spec), ...rolesOf2(spec.targets ?? {})].map(({ role }) => role));
  return (spec.readers ?? []).flatMap((role, index) => {
    const at = `/spec/readers${step(index)}`;
    if (isReservedRole(role)) return [{ code: "NAME_RESERVED", at, observed: role }];
    return taken.has(role) ? [{ code: "READER_TAKEN", at, observed: role }] : [];
  });
}

// src/manifest/check/environment.ts
function checkEnvironment(spec) {
  return [
    ...databaseFaults(spec),
    ...reservedNames(spec),
    ...loginFaults(spec),
    ...seatFaults(spec),
    ...pairFaults(spec),
    ...profileFaults(spec),
    ...targetFaults(spec),
    ...runFaults(spec)
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
  relaxes,
  numberFaults,
  needlessRelaxations,
  doorWorkflows,
  workflowsOf,
  sqlPart,
  sqlFaults,
  readEnvironment
};
