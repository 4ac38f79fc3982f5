import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-5LT5MCQT.js";
import "./chunk-EJPF6ONY.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-MPY3J332.js";
import "./chunk-4UPVIWPM.js";
import "./chunk-BFTB6NMX.js";
import "./chunk-HCNPCWR4.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-UL2GPKTW.js";
import "./chunk-SLQDM3AO.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-PZS2U6X3.js";
import "./chunk-H4DQKVCP.js";
import "./chunk-Y2UK72KH.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
