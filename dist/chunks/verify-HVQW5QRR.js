import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  verify,
  verifyStep
} from "./chunk-5ZDX74SQ.js";
import "./chunk-BG3WXBGZ.js";
import "./chunk-22VBN6NL.js";
import "./chunk-RKLHGWZ5.js";
import "./chunk-CZSSHG6P.js";
import "./chunk-HQA5D3UU.js";
import "./chunk-6RM4MRVS.js";
import "./chunk-I6K46ZZU.js";
import "./chunk-R3CPABE5.js";
import "./chunk-6FSSSIEF.js";
import "./chunk-7YIXI4NP.js";
import "./chunk-IHYSLUTW.js";
import "./chunk-JRIOIXC7.js";
import "./chunk-XC66A34R.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-5DZZN3OI.js";
import "./chunk-KNVUAXUU.js";
import "./chunk-VXGWVJWF.js";
import "./chunk-KL3FN5AA.js";
import "./chunk-SMD6KMJB.js";
import "./chunk-URPUXKYC.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-Z2HJBRMQ.js";
import "./chunk-KED3LSNZ.js";
import "./chunk-5EA4ZYVV.js";
import "./chunk-PE5GQQTY.js";
import "./chunk-JTMHNBJ2.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  verify,
  verifyStep
};
