import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  verify,
  verifyStep
} from "./chunk-MH2DJJWC.js";
import "./chunk-CZ6U2E3M.js";
import "./chunk-T6KLO5HF.js";
import "./chunk-BVGNWNWC.js";
import "./chunk-VQJX2WR5.js";
import "./chunk-7VHQF3F5.js";
import "./chunk-WFSGOYAP.js";
import "./chunk-N5BL7OFN.js";
import "./chunk-Y5C67AZ5.js";
import "./chunk-43LACFGV.js";
import "./chunk-7OJ654HH.js";
import "./chunk-FIDTDCN5.js";
import "./chunk-JYAOA5F4.js";
import "./chunk-J2DKJLCT.js";
import "./chunk-7NG4KQYM.js";
import "./chunk-Y77VLLPH.js";
import "./chunk-SNSHIW56.js";
import "./chunk-HE2DVMTB.js";
import "./chunk-NVVCXZBW.js";
import "./chunk-HS32BAF5.js";
import "./chunk-VPAIT6FA.js";
import "./chunk-VJ6JWEUO.js";
import "./chunk-L2TDZUYT.js";
import "./chunk-C2SWCMQ2.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-EQXXOESP.js";
import "./chunk-IVK3YYNR.js";
import "./chunk-ONVSNZAW.js";
import "./chunk-PRU33IGI.js";
import "./chunk-4VZ24ZIL.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-YCOA7NZU.js";
import "./chunk-BPOOYKOC.js";
import "./chunk-YTE2JKDE.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-3LYL2YFW.js";
import "./chunk-6EGBDJKG.js";
import "./chunk-SBSUKJEU.js";
export {
  verify,
  verifyStep
};
