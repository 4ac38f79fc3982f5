import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  act
} from "./chunk-W54JB4R6.js";
import {
  loadPlan
} from "./chunk-HXBJDRIH.js";

// src/usecases/cut.ts
var cutStep = {
  actions: ["CUT"],
  login: "cut",
  purpose: "dot-991",
  preflight: "cutter_governance.preflight_cut",
  act: "cutter_governance.cut",
  async checkedOut(run, _gate, change) {
    const { document } = await loadPlan(run.job.workspace, String(change.packet.plan_id));
    return { digest: document.digest, blocks: [document.text] };
  }
};
function cut(run) {
  return act(run, cutStep, { rehearseOnly: false });
}

export {
  cutStep,
  cut
};
