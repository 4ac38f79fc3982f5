import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-RCVTS4NA.js";
import "./chunk-BDFRUTN5.js";
import "./chunk-YPDF6BGY.js";
import "./chunk-MIBELTFH.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-BYOX56PJ.js";
import "./chunk-7OJ654HH.js";
import "./chunk-OQYIRZ76.js";
import "./chunk-G2VSDLYJ.js";
import "./chunk-6IA4IAGQ.js";
import "./chunk-ZAPV355B.js";
import "./chunk-SNSHIW56.js";
import "./chunk-QKLCAP34.js";
import "./chunk-HNJ4B6XG.js";
import "./chunk-JZQKTAXS.js";
import "./chunk-HS32BAF5.js";
import "./chunk-OM4VTEGE.js";
import "./chunk-E2YHGTWW.js";
import "./chunk-FFEV5W6X.js";
import "./chunk-GGTNSNEP.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-RQPKWORW.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-Y763HXJ3.js";
import "./chunk-AJH4H7KV.js";
import "./chunk-EQXXOESP.js";
import "./chunk-LDHSUMLB.js";
import "./chunk-PRU33IGI.js";
import "./chunk-P3BTSU67.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-V72SRYZV.js";
import "./chunk-5UEBZAEB.js";
import "./chunk-T7NYTMIU.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-HC46BZWO.js";
import "./chunk-4B6GXJKX.js";
import "./chunk-SBSUKJEU.js";
export {
  genesis,
  genesisFromFiles
};
