import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-IGZTY4YH.js";
import "./chunk-WPUETJCT.js";
import "./chunk-ZYPMCABV.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-R3CPABE5.js";
import "./chunk-6FSSSIEF.js";
import "./chunk-7YIXI4NP.js";
import "./chunk-JRIOIXC7.js";
import "./chunk-XC66A34R.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-5DZZN3OI.js";
import "./chunk-KNVUAXUU.js";
import "./chunk-P6GEUQXZ.js";
import "./chunk-KL3FN5AA.js";
import "./chunk-SMD6KMJB.js";
import "./chunk-URPUXKYC.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-KED3LSNZ.js";
import "./chunk-5EA4ZYVV.js";
import "./chunk-PE5GQQTY.js";
import "./chunk-BY4RZYSL.js";
import "./chunk-JTMHNBJ2.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  genesis,
  genesisFromFiles
};
