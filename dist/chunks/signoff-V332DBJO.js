import {
  contentToSign
} from "./chunk-CFDITSEL.js";
import {
  changeToSign
} from "./chunk-W6GNLJEN.js";
import {
  showChange
} from "./chunk-MO2XGOJO.js";
import {
  openCheckout
} from "./chunk-DXNZ4CP2.js";
import "./chunk-MXBEUSKM.js";
import "./chunk-TJVB5PJG.js";
import "./chunk-OEJXDPXP.js";
import {
  atDoor
} from "./chunk-3W7WCJUM.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-G4GUPGA2.js";
import {
  changeEarly
} from "./chunk-DIVHEXZ5.js";
import "./chunk-3CHORUEZ.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-YS2KVUXG.js";
import "./chunk-3B5H5WTK.js";
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
import "./chunk-5UIPY7GW.js";
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
  QuorateError,
  doorJob,
  grantDocument,
  requireInput,
  sha256
} from "./chunk-E4JRPDIS.js";
import "./chunk-WYJDZB2N.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

// src/usecases/door/signoff.ts
async function signoff(run) {
  var _stack = [];
  try {
    const code = requireInput(run, "change");
    const role = requireInput(run, "role");
    const checkout = __using(_stack, await openCheckout(run.job), true);
    return await atDoor(
      doorJob(run, checkout.files),
      async (gate, database, reading) => {
        const change = await changeToSign(gate, reading, code);
        const { text, digest } = await contentToSign({ checkout, gate, database }, change);
        const from = { gate, database, files: checkout.files };
        await showChange(run, from, change, text, `would take a seat of ${role}`);
        return {
          ...statementFor(change, role, digest),
          subject: change.activationId,
          notAfter: change.notAfter,
          scope: "signoff",
          name: "quorate.signoff",
          args: [change.activationId, role, digest]
        };
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
function statementFor(change, role, content) {
  const asked = [change.packetSha256, role, content];
  if (role !== change.esignClass || change.grant === null) return { purpose: "signoff", asked };
  const grant = sha256(grantDocument(change.packet, change.code));
  if (grant !== change.grant.sha256)
    throw new QuorateError("PACKET_FORGED", { expected: grant, observed: change.grant.authCode });
  return { purpose: "esign", asked: [...asked, grant] };
}
export {
  signoff
};
