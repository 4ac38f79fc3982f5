import {
  showProposal
} from "./chunk-NYDXMVZD.js";
import {
  openCheckout
} from "./chunk-AN6SUUQO.js";
import "./chunk-WL4W43KK.js";
import "./chunk-IUR4ECUN.js";
import {
  kindNamed
} from "./chunk-WUMI63UM.js";
import {
  atDoor,
  request
} from "./chunk-7E77M4PB.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-B6TW5Y76.js";
import "./chunk-CGWHAQSD.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-AMYE5NGU.js";
import {
  readChange
} from "./chunk-Z6DUY7SY.js";
import "./chunk-TFZLQOHU.js";
import "./chunk-J2FDNE7F.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-UU55DVHH.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-BZBJ2BXY.js";
import "./chunk-C6ATQONW.js";
import "./chunk-SGZJEFHH.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-C6W7DKTS.js";
import "./chunk-CHU42L5I.js";
import "./chunk-UYAUMVNL.js";
import {
  readCompensation
} from "./chunk-YMCS336P.js";
import "./chunk-6YPS3M2C.js";
import "./chunk-JK6KQEXM.js";
import {
  loadPolicy
} from "./chunk-HM2VWUNH.js";
import "./chunk-E6F2NHMG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-EH2I5G4N.js";
import "./chunk-PS27OZXV.js";
import "./chunk-F7K7AZUL.js";
import "./chunk-KKMSHRVJ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-6JQIS32F.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-BXZG4OWK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  environmentOf,
  sha256
} from "./chunk-C3NZLOEQ.js";
import "./chunk-WYJDZB2N.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

// src/usecases/door/open-compensation.ts
async function openCompensation(run, code) {
  var _stack = [];
  try {
    const environment = environmentOf(run);
    const checkout = __using(_stack, await openCheckout(run.job), true);
    const policy = await loadPolicy(checkout.files, environment);
    return await atDoor(
      doorJob(run, checkout.files, policy),
      async (gate, database, reading) => {
        const named = await reading;
        const failed = named.parent === null ? named : await readChange(database, named.parent);
        const back = await readCompensation(database, failed.code);
        if (back === null) throw new QuorateError("ESCALATION_NONE", { observed: failed.code });
        if (back.document === null) throw new QuorateError("COMPENSATION_NONE", { observed: failed.code });
        const { action, packet } = failed;
        const { plan_id, plan_revision, carrier, rollback_plan_ref } = packet;
        const about = { plan_id, plan_revision, carrier, rollback_plan_ref, compensates: failed.code };
        const from = { gate, database, files: checkout.files };
        const kind = await kindNamed("compensation");
        await showProposal(run, from, { action, kind, commit: checkout.commit, fields: about }, back.document);
        const fields = {
          compensates: failed.activationId,
          environment,
          commit: checkout.commit,
          plan_digest: sha256(back.document),
          manifest_digest: policy.digest
        };
        return { purpose: "open", scope: "open", name: "quorate.open_compensation", policy, ...request(gate, fields) };
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
  openCompensation
};
