import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-NKRTIECN.js";
import "./chunk-F2PBY7JZ.js";
import "./chunk-3RW5MWNY.js";
import "./chunk-2HXHXWCX.js";
import "./chunk-REUS3GGG.js";
import "./chunk-4T53MG4R.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-TPEH6DSY.js";
import "./chunk-DN55D2YB.js";
import "./chunk-X4JWLUPH.js";
import "./chunk-RPIYMHJU.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-7OYVYOOY.js";
import "./chunk-FLHZXYK4.js";
import "./chunk-ZL7JQWXF.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-WRYDA4EG.js";
import "./chunk-WQKGBOFQ.js";
import "./chunk-ZJEUVNDX.js";
import "./chunk-JAK2S55C.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-BMSDFNEZ.js";
import "./chunk-EQXXOESP.js";
import "./chunk-KQYTCOXY.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-RQPSZWZT.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-BC46QQTA.js";
import "./chunk-WCBVFPGP.js";
import "./chunk-K6IAYQWH.js";
import "./chunk-WRU6AE3Q.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  genesis,
  genesisFromFiles
};
