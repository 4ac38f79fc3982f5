import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-TMQOQELZ.js";
import "./chunk-25ZUKSN2.js";
import "./chunk-PRKFWPES.js";
import "./chunk-QVIRRAO2.js";
import "./chunk-NF4MP5V6.js";
import "./chunk-LANJ22AP.js";
import "./chunk-P4YSSXB7.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-JSFVYNRK.js";
import "./chunk-WR5KPLXT.js";
import "./chunk-AV76LRF7.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-SKCOUPQU.js";
import "./chunk-YI43Q6GL.js";
import "./chunk-E7ENS57M.js";
import "./chunk-62JX3CIM.js";
import "./chunk-TFSKJRKC.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-SUXUX5WG.js";
import "./chunk-ODGWZTRP.js";
import "./chunk-URPUXKYC.js";
import "./chunk-GO72NFH2.js";
import "./chunk-5NND3DED.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-BHCFND3B.js";
import "./chunk-IDW7COMS.js";
import "./chunk-AH6FISFF.js";
import "./chunk-HET5VXRH.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-DJUBZU37.js";
import "./chunk-HZ2DT5DO.js";
import "./chunk-RW7SEXHL.js";
import "./chunk-CE2NMPO2.js";
import "./chunk-JY3U7PGW.js";
import "./chunk-ZCU3WYBB.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  genesis,
  genesisFromFiles
};
