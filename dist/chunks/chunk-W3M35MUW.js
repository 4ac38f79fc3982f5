import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  callJson
} from "./chunk-BFTB6NMX.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import {
  QuorateError
} from "./chunk-PZS2U6X3.js";

// src/adapters/postgres/read-change.ts
async function readChange(database, code) {
  const answer = await callJson(database, "cutter_governance.status", [code]);
  if (answer === null) throw new QuorateError("CHANGE_UNKNOWN", { observed: code });
  const packet = String(answer.packet);
  if (sha256(packet) !== answer.packet_sha256) throw new QuorateError("PACKET_FORGED", { observed: code });
  const grant = answer.grant;
  if (grant && sha256(grant.document) !== grant.sha256)
    throw new QuorateError("PACKET_FORGED", { observed: grant.auth_code });
  const scope = answer.scope;
  return {
    activationId: String(answer.activation_id),
    code: String(answer.code),
    action: String(answer.action),
    status: answer.status,
    expired: answer.expired === true,
    stale: answer.stale === true,
    packet: JSON.parse(packet),
    packetSha256: String(answer.packet_sha256),
    notAfter: String(answer.not_after),
    parent: answer.parent,
    successor: answer.successor,
    entry: answer.entry,
    request: answer.request,
    grant: grant && { authCode: grant.auth_code, status: grant.status, sha256: grant.sha256 },
    esignClass: answer.esign_class,
    scope: {
      environment: scope.environment ?? null,
      jobWorkflowRef: String(scope.job_workflow_ref),
      jobWorkflowSha: scope.job_workflow_sha ?? null,
      ref: String(scope.ref),
      eventName: String(scope.event_name),
      runnerEnvironment: String(scope.runner_environment)
    },
    required: answer.required.map((seat) => ({
      class: seat.class,
      ordinal: seat.ordinal,
      source: seat.assurance.join(" or ")
    })),
    occupied: answer.occupied,
    subjects: answer.subjects,
    last: answer.last
  };
}

export {
  readChange
};
