import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-63TPGGTT.js";
import "./chunk-M57DCSWP.js";
import "./chunk-BVCUWND2.js";
import {
  readChange
} from "./chunk-T6EBR46R.js";
import "./chunk-SDXC2DVA.js";
import {
  loadPolicy
} from "./chunk-UEZG7ZLX.js";
import "./chunk-INJWH3MC.js";
import "./chunk-5CYB4XOG.js";
import "./chunk-TNW3YCVN.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-YJHUDNOW.js";
import "./chunk-QHK766TR.js";
import "./chunk-J3TSRABW.js";
import "./chunk-URPUXKYC.js";
import "./chunk-T7J27QGN.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FVSHJE3T.js";
import {
  doorJob,
  environmentOf
} from "./chunk-2W3UNYRZ.js";
import "./chunk-4BSYPUQI.js";
import "./chunk-CNBJ6OU5.js";
import "./chunk-UDEP6SIF.js";
import "./chunk-OWYIONAD.js";
import "./chunk-PCNGWNRN.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/open-verify.ts
async function openVerify(run, code) {
  const environment = environmentOf(run);
  const policy = await loadPolicy(run.job.workspace, environment);
  return atDoor(doorJob(run), async (gate, database) => {
    const named = await readChange(database, code);
    const cut = named.parent === null ? named : await readChange(database, named.parent);
    const fields = { activation_id: cut.activationId, environment, manifest_digest: policy.digest };
    return { purpose: "open", scope: "open", name: "cutter_governance.open_verify", policy, ...request(gate, fields) };
  });
}
export {
  openVerify
};
