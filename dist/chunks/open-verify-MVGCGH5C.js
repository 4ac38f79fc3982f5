import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openCheckout
} from "./chunk-2U6MIFZ2.js";
import {
  atDoor,
  request
} from "./chunk-QJGB6CYG.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-PYBTNCPW.js";
import "./chunk-UGCANSGT.js";
import {
  readChange
} from "./chunk-PFNNBW63.js";
import "./chunk-SNSHIW56.js";
import "./chunk-3WRXFKGV.js";
import "./chunk-6DTSBRCN.js";
import "./chunk-BGMJLAWK.js";
import "./chunk-RHPO5BSY.js";
import "./chunk-QWQBIWEJ.js";
import {
  loadPolicy
} from "./chunk-4ZRAHAQE.js";
import "./chunk-AC4VUIOW.js";
import "./chunk-SJGTC5JI.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-JVJC64EM.js";
import "./chunk-T2L36KAI.js";
import "./chunk-JITSBC7S.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf
} from "./chunk-Q6BWEI4L.js";
import "./chunk-R3HMLVGG.js";
import "./chunk-WVLZ2VT7.js";
import "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-4R5LI5N3.js";
import "./chunk-CNG4NECG.js";
import "./chunk-HVS7ZTFS.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
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
