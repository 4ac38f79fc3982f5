import {
  doorWorkflows,
  pairsOf
} from "./chunk-WAJ3B74K.js";
import {
  seal
} from "./chunk-CVQ2CG7Q.js";
import {
  actsOf,
  custodiansOf,
  rolesOf
} from "./chunk-XFSM4J3F.js";
import {
  assuranceOf
} from "./chunk-ENIZWVK7.js";

// src/manifest/expand/expand.ts
var provider = "github";
function expandEnvironment(environment) {
  const { spec, name } = environment;
  const acts = actsOf(spec);
  return seal([
    identityProvider(spec),
    ...principalClasses(spec, acts),
    ...scopes(spec, name),
    ...acts.flatMap((act) => [authorityAction(act), ...requirements(act)]),
    ...separations(spec),
    ...targets(spec),
    ...profile(spec),
    document("PRIVILEGE_SET", spec.privileges.preset, {
      preset: spec.privileges.preset,
      forbidden_writers: sorted(spec.privileges.forbidden_writers),
      migrator: spec.migrator.role,
      migrator_custodian: spec.migrator.custodian,
      readers: sorted(spec.readers ?? []),
      database: { hosts: spec.database.hosts, name: spec.database.name, ca: spec.database.ca ?? null }
    })
  ]);
}
function document(kind, name, spec) {
  return { apiVersion: "quorate/v1", kind, metadata: { name }, spec };
}
function identityProvider({ github }) {
  const { issuer, server, repository, repository_id, owner_id } = github;
  return document("IDENTITY_PROVIDER", provider, { issuer, server, repository, repository_id, owner_id });
}
function profile({ profile: name, relaxes = [] }) {
  return name === void 0 ? [] : [document("TEAM_PROFILE", name, { relaxes: sorted(relaxes) })];
}
function principalClasses(spec, acts) {
  const custodians = custodiansOf(spec);
  const roles = /* @__PURE__ */ new Set([...acts.flatMap(rolesOf), ...custodians]);
  return [...roles].map((role) => document("PRINCIPAL_CLASS", role, { custodian: custodians.has(role) }));
}
function scopes(spec, environment) {
  const { branch, runner = "github-hosted" } = spec.github;
  const ref = `refs/heads/${branch}`;
  const job = (workflow, of) => ({
    provider,
    claims: {
      ...textOf(workflow, spec.github),
      ref,
      event_name: "workflow_dispatch",
      runner_environment: runner,
      environment: `${environment}-${of}`
    }
  });
  const logins = Object.entries(spec.logins).map(
    ([name, { role, custodian, approval, workflow = `${name}.yml` }]) => document("AUTHORITY_SCOPE", name, {
      ...job(workflow, name),
      db_role: role,
      custody: custodian === void 0 ? "personal" : "workload",
      custodian: custodian ?? null,
      approval
    })
  );
  const nobody = { custody: "none", custodian: null, approval: "none" };
  const doors = doorWorkflows(spec).map(
    ({ scope, workflow }) => document("AUTHORITY_SCOPE", scope, {
      ...job(workflow, "door"),
      ...nobody,
      db_role: spec.door.role
    })
  );
  const revoke = document("AUTHORITY_SCOPE", "revoke", {
    ...job(spec.revoke.workflow, "revoke"),
    ...nobody,
    db_role: spec.revoke.role
  });
  const migrate = document("AUTHORITY_SCOPE", "migrate", {
    provider: null,
    db_role: spec.migrator.role,
    custody: "workload",
    custodian: spec.migrator.custodian,
    claims: {
      environment: null,
      job_workflow_ref: null,
      job_workflow_sha: null,
      ref: null,
      event_name: null,
      runner_environment: null
    },
    approval: "none"
  });
  return [...logins, ...doors, revoke, migrate];
}
function textOf(workflow, { repository, branch }) {
  if (typeof workflow === "string") {
    return { job_workflow_ref: `.github/workflows/${workflow}@refs/heads/${branch}`, job_workflow_sha: null };
  }
  const { uses, sha } = workflow;
  const isOwn = uses.startsWith(`${repository}/.github/`);
  return { job_workflow_ref: isOwn ? uses.slice(repository.length + 1) : uses, job_workflow_sha: sha };
}
function authorityAction(act) {
  return document("AUTHORITY_ACTION", act.name, {
    does: act.does,
    targets: sorted(act.targets),
    deadline_seconds: act.deadlineSeconds,
    audiences: sorted(act.audiences),
    temporary_logins: sorted(act.temporaryLogins),
    scope: act.login ?? "registry",
    by: act.by,
    review: act.review,
    grant: act.grant && { esign: act.grant.esign, within_seconds: act.grant.withinSeconds }
  });
}
function requirements(act) {
  return [
    ...seatDocuments("SIGNOFF_REQUIREMENT", act.name, act.signoffs),
    ...seatDocuments("QUORUM_REQUIREMENT", act.name, act.grant?.seats ?? [])
  ];
}
function seatDocuments(kind, action, groups) {
  const counted = /* @__PURE__ */ new Map();
  return groups.flatMap(
    ({ role, count, source }) => Array.from({ length: count }, () => {
      const ordinal = (counted.get(role) ?? 0) + 1;
      counted.set(role, ordinal);
      const name = `${action}/${role}/${ordinal}`;
      return document(kind, name, { action, class: role, ordinal, assurance: [assuranceOf(source)] });
    })
  );
}
function separations(spec) {
  const byName = new Map(
    pairsOf(spec).map(({ scope, left, right }) => [`${scope}/${left}~${right}`, { scope, left, right }])
  );
  return [...byName].map(([name, pair]) => document("PRINCIPAL_SEPARATION", name, pair));
}
function targets(spec) {
  return Object.entries(spec.targets ?? {}).map(([name, target]) => {
    const { role, reader, writes = {}, reads = [], owns = [], path = [], calls = [] } = target;
    const rights = Object.entries(writes).flatMap(([table, verbs]) => verbs.map((verb) => `${verb} ${table}`));
    const lists = { writes: sorted(rights), reads: sorted(reads), owns: sorted(owns), calls: sorted(calls) };
    return document("TARGET", name, { role, reader, ...lists, path: [...new Set(path)] });
  });
}
function sorted(list) {
  return [...new Set(list)].sort();
}

export {
  expandEnvironment
};
