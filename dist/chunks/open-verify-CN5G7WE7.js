import {
  showReopening
} from "./chunk-NVXKJW2D.js";
import {
  openCheckout
} from "./chunk-XZCLHSAK.js";
import "./chunk-JU45VP7U.js";
import "./chunk-GGQ2RGEE.js";
import "./chunk-657CZPRS.js";
import {
  atDoor,
  request
} from "./chunk-FDBL5BYX.js";
import "./chunk-FCP2O52U.js";
import "./chunk-QN7NB72M.js";
import "./chunk-5UYLPDRU.js";
import {
  changeEarly
} from "./chunk-UE4IFDAZ.js";
import "./chunk-VKRWFOAS.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-HHCTSP6Q.js";
import {
  readChange
} from "./chunk-LXBVGC4G.js";
import "./chunk-LCXO67GB.js";
import "./chunk-OKX2LX65.js";
import "./chunk-PBKN5XDZ.js";
import "./chunk-GHBLR3Y7.js";
import "./chunk-S3VG4PX2.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-VQCGYE74.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-22JJT6UZ.js";
import "./chunk-C6ATQONW.js";
import "./chunk-HRK7HHCZ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-KWHFOLUR.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-3XHUJDDM.js";
import "./chunk-NYO2EQY2.js";
import "./chunk-X5BYX73Y.js";
import "./chunk-SRSPFQ76.js";
import "./chunk-ZXSZWEQQ.js";
import {
  loadPolicy
} from "./chunk-OAMQ3XUE.js";
import "./chunk-UYR4SN2K.js";
import "./chunk-MFQH3JLQ.js";
import "./chunk-4GJ3B5EM.js";
import "./chunk-CKG443S4.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-LVC5EQUQ.js";
import "./chunk-KZISYZE5.js";
import "./chunk-HOSAO53J.js";
import "./chunk-K4Z55MWW.js";
import "./chunk-YOXB7IML.js";
import "./chunk-3NGWZYW3.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-M7PYES5L.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  environmentOf
} from "./chunk-TUT3Y6SS.js";
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
