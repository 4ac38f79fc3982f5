import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-4WWEAUES.js";
import "./chunk-H3RPCFDL.js";
import "./chunk-C5PBXXWQ.js";
import {
  openCheckout
} from "./chunk-NZTFRXS5.js";
import "./chunk-3EQKIFFD.js";
import {
  readChange
} from "./chunk-QYVABH4A.js";
import "./chunk-E2N23M7B.js";
import "./chunk-ELXLK5XO.js";
import "./chunk-SNSHIW56.js";
import "./chunk-K246YHOG.js";
import "./chunk-4XOJMLYP.js";
import "./chunk-AKSVVSFX.js";
import {
  loadPolicy
} from "./chunk-ML7R4SQU.js";
import "./chunk-4SIKZGDI.js";
import "./chunk-XNJOKFF2.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-JITSBC7S.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf
} from "./chunk-JLT4HL75.js";
import "./chunk-U2NYRHEO.js";
import "./chunk-PRU33IGI.js";
import "./chunk-VHR6DCMP.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-A4K264PO.js";
import "./chunk-6YBDJPHG.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-NH5XZWEK.js";
import "./chunk-MUMEOWKF.js";
import {
  __callDispose,
  __using
} from "./chunk-SBSUKJEU.js";

// src/usecases/door/open-verify.ts
async function openVerify(run, code) {
  var _stack = [];
  try {
    const environment = environmentOf(run);
    const checkout = __using(_stack, await openCheckout(run.job), true);
    const policy = await loadPolicy(checkout.files, environment);
    return await atDoor(doorJob(run, checkout.files), async (gate, database) => {
      const named = await readChange(database, code);
      const cut = named.parent === null ? named : await readChange(database, named.parent);
      const fields = { activation_id: cut.activationId, environment, manifest_digest: policy.digest };
      return { purpose: "open", scope: "open", name: "quorate.open_verify", policy, ...request(gate, fields) };
    });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
export {
  openVerify
};
