import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-NI5X3WRM.js";
import "./chunk-7NTSA5YD.js";
import "./chunk-3D32NJB5.js";
import {
  readChange
} from "./chunk-VCXQGNEM.js";
import "./chunk-4FFESXYN.js";
import {
  loadPolicy
} from "./chunk-VJLCVDJL.js";
import "./chunk-QXH2TFJH.js";
import "./chunk-GW6GR4U5.js";
import "./chunk-6LCBIM25.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-YJHUDNOW.js";
import "./chunk-3L4XWWZ4.js";
import "./chunk-FIRHEWC5.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-URPUXKYC.js";
import "./chunk-HR3Z7EMD.js";
import {
  doorJob,
  environmentOf
} from "./chunk-B4I3LGTS.js";
import "./chunk-ZXMBNF7G.js";
import "./chunk-HO36NFQ5.js";
import "./chunk-QMSW7LS3.js";
import "./chunk-XW5P4KRE.js";
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
    return { purpose: "open", scope: "open", name: "cutter_governance.open_verify", ...request(gate, fields) };
  });
}
export {
  openVerify
};
