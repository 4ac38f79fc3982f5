import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  cutStep
} from "./chunk-WJLHSPIH.js";
import {
  verifyStep
} from "./chunk-JQBEC4BU.js";
import {
  act
} from "./chunk-IFE7TYNM.js";
import "./chunk-NNCWXPSG.js";
import "./chunk-BVCUWND2.js";
import "./chunk-T6EBR46R.js";
import "./chunk-SDXC2DVA.js";
import "./chunk-P5XXQIQA.js";
import "./chunk-4SNXX4JQ.js";
import "./chunk-UEZG7ZLX.js";
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
import "./chunk-2W3UNYRZ.js";
import "./chunk-4BSYPUQI.js";
import "./chunk-CNBJ6OU5.js";
import "./chunk-UDEP6SIF.js";
import "./chunk-OWYIONAD.js";
import "./chunk-PCNGWNRN.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/preflight.ts
function preflight(run) {
  const isVerify = run.env.DOT_CUTTER_VERIFY_DB_USER && !run.env.DOT_CUTTER_EXEC_DB_USER;
  return act(run, isVerify ? verifyStep : cutStep, { rehearseOnly: true });
}
export {
  preflight
};
