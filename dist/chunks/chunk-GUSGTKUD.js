import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-LJ754SS5.js";
import {
  loadPlan
} from "./chunk-2Z3FEATD.js";

// src/usecases/verify.ts
var verifyStep = {
  actions: ["VERIFY"],
  login: "verify",
  purpose: "dot-992",
  preflight: "cutter_governance.preflight_verify",
  act: "cutter_governance.verify",
  async checkedOut(run, _gate, change) {
    const { document } = await loadPlan(run.job.workspace, String(change.packet.plan_id));
    return { digest: document.digest, blocks: [] };
  }
};
function verify(run) {
  return act(run, verifyStep, { rehearseOnly: false });
}

export {
  verifyStep,
  verify
};
