import {
  flag,
  listOf,
  made,
  mapOf,
  members,
  orNone,
  orNull,
  refuse,
  text
} from "./chunk-C2PK7ITU.js";
import {
  seal
} from "./chunk-CVQ2CG7Q.js";

// src/codes/scope.ts
var claimsMap = mapOf(orNull(text));
var readWorkload = made(members({ claims: claimsMap }), ({ claims }) => claims);
var readScope = made(
  members({
    claims: members({
      environment: orNone(text),
      job_workflow_ref: text,
      job_workflow_sha: orNone(text),
      ref: text,
      event_name: text,
      runner_environment: text
    })
  }),
  ({ claims: scope2 }) => ({
    environment: scope2.environment,
    jobWorkflowRef: scope2.job_workflow_ref,
    jobWorkflowSha: scope2.job_workflow_sha,
    ref: scope2.ref,
    eventName: scope2.event_name,
    runnerEnvironment: scope2.runner_environment
  })
);

// src/manifest/policy-in-force.ts
var documents = listOf(
  made(
    members({ apiVersion: text, kind: text, metadata: members({ name: text }), spec: mapOf((value) => value) }),
    (document, at) => document.apiVersion === "quorate/v1" ? { ...document, apiVersion: "quorate/v1" } : refuse(`${at}.apiVersion`, "quorate/v1")
  )
);
var provider = members({ server: text, repository: text, repository_id: text, owner_id: text });
var action = members({ scope: text, by: text, does: orNone(text) });
var principalClass = members({ custodian: flag });
var teamProfile = made(members({ relaxes: listOf(text) }), ({ relaxes }) => relaxes);
var scope = members({ db_role: text, approval: text, provider: orNone(text) });
function readPolicyInForce(bytes, at) {
  const set = seal(documents(parseJson(bytes, at), at));
  const ofKind = (kind, read) => new Map(
    set.documents.flatMap(
      (document) => document.kind === kind ? [[document.metadata.name, read(document.spec, `${at}.${kind}.${document.metadata.name}`)]] : []
    )
  );
  const providers = ofKind("IDENTITY_PROVIDER", provider);
  const classes = ofKind("PRINCIPAL_CLASS", principalClass);
  return {
    ...set,
    scopes: ofKind("AUTHORITY_SCOPE", (value, where) => scopeInForce(value, where, providers)),
    actions: ofKind("AUTHORITY_ACTION", action),
    profile: [...ofKind("TEAM_PROFILE", teamProfile)].map(([name, relaxes]) => ({ name, relaxes }))[0] ?? null,
    custodians: new Set([...classes].flatMap(([name, { custodian }]) => custodian ? [name] : []))
  };
}
function scopeInForce(value, at, providers) {
  const { db_role: dbRole, approval, provider: name } = scope(value, at);
  const github = name === null ? void 0 : providers.get(name) ?? refuse(`${at}.provider`, "a provider");
  if (github === void 0) return { dbRole, approval, job: null };
  const { server, repository, repository_id: repositoryId, owner_id: ownerId } = github;
  const expected = { repository_id: repositoryId, repository_owner_id: ownerId, ...readWorkload(value, at) };
  return { dbRole, approval, job: { ...readScope(value, at), server, repository, expected } };
}
function parseJson(bytes, at) {
  try {
    return JSON.parse(bytes);
  } catch {
    return refuse(at, "JSON");
  }
}

export {
  readWorkload,
  readScope,
  readPolicyInForce
};
