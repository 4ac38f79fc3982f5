import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  cutStep
} from "./chunk-4IGCG6Z3.js";
import {
  verifyStep
} from "./chunk-LJCETSEK.js";
import {
  act
} from "./chunk-FBZYNDED.js";
import "./chunk-SQSMR6LD.js";
import "./chunk-Y24BMM5X.js";
import "./chunk-ONXMZWMZ.js";
import "./chunk-KEZO25PI.js";
import "./chunk-C3UD6CTZ.js";
import "./chunk-KE5CNWKE.js";
import "./chunk-2VPCUHE7.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-3JQKKKOK.js";
import "./chunk-FHTS4PIZ.js";
import "./chunk-HKU5DJDC.js";
import "./chunk-A5MCUQ7U.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-QNDCNY65.js";
import "./chunk-TNJ2E62B.js";
import "./chunk-N7GM2YUF.js";
import "./chunk-EQXXOESP.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-BDOEGHDU.js";
import "./chunk-BWYFW2BZ.js";
import "./chunk-URPUXKYC.js";
import "./chunk-IKL5QKQ7.js";
import "./chunk-ETXZGWPD.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-LXQ5THNQ.js";
import "./chunk-BODDVUIP.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-TESTITQH.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-NFBQ2NML.js";
import "./chunk-BQ2JFUWW.js";
import "./chunk-R73LDN3T.js";
import "./chunk-WRU6AE3Q.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/preflight.ts
function preflight(run) {
  const isVerify = run.env.DOT_CUTTER_VERIFY_DB_USER && !run.env.DOT_CUTTER_EXEC_DB_USER;
  return act(run, isVerify ? verifyStep : cutStep, { rehearseOnly: true });
}
export {
  preflight
};
