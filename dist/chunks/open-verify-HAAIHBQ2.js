import {
  showReopening
} from "./chunk-MO2XGOJO.js";
import {
  openCheckout
} from "./chunk-DXNZ4CP2.js";
import "./chunk-MXBEUSKM.js";
import "./chunk-TJVB5PJG.js";
import "./chunk-OEJXDPXP.js";
import {
  atDoor,
  request
} from "./chunk-3W7WCJUM.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-G4GUPGA2.js";
import {
  changeEarly
} from "./chunk-DIVHEXZ5.js";
import "./chunk-3CHORUEZ.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-YS2KVUXG.js";
import {
  readChange
} from "./chunk-3B5H5WTK.js";
import "./chunk-BZT2FZ3A.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-HOQB2OXG.js";
import "./chunk-75QUL4SV.js";
import "./chunk-EAYYZXCN.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-XR7WRULT.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-WD74EFBF.js";
import "./chunk-4J5V245F.js";
import "./chunk-CHU42L5I.js";
import "./chunk-QCQ5CB35.js";
import "./chunk-GUT3BCDG.js";
import "./chunk-4JTPGX4A.js";
import {
  loadPolicy
} from "./chunk-5UIPY7GW.js";
import "./chunk-WPYTLN4Q.js";
import "./chunk-F433S5DV.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-M2TGO2YF.js";
import "./chunk-36MAEMAG.js";
import "./chunk-5FXFPNEV.js";
import "./chunk-6SNQQOS3.js";
import "./chunk-YOXB7IML.js";
import "./chunk-EXHSIMLP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-WCP6WYLP.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  environmentOf
} from "./chunk-E4JRPDIS.js";
import "./chunk-WYJDZB2N.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

// src/usecases/door/open-verify.ts
async function openVerify(run, code) {
  var _stack = [];
  try {
    const environment = environmentOf(run);
    const checkout = __using(_stack, await openCheckout(run.job), true);
    const policy = await loadPolicy(checkout.files, environment);
    return await atDoor(
      doorJob(run, checkout.files, policy),
      async (gate, database, reading) => {
        const named = await reading;
        const cut = named.parent === null ? named : await readChange(database, named.parent);
        await showReopening(run, { gate, database, files: checkout.files }, cut);
        const fields = { activation_id: cut.activationId, environment, manifest_digest: policy.digest };
        return { purpose: "open", scope: "open", name: "quorate.open_verify", policy, ...request(gate, fields) };
      },
      changeEarly(code)
    );
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
