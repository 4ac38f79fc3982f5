import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openAs
} from "./chunk-SXLS6LW4.js";
import "./chunk-NOUENKSV.js";
import "./chunk-ESC7GH3F.js";
import "./chunk-URPUXKYC.js";
import "./chunk-UEMPQIJO.js";
import "./chunk-KKSXBCRA.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-LOPB6PMD.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-7WIBEKIS.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HCSGRYTY.js";
import "./chunk-P4SU3GUE.js";
import "./chunk-DY2LLULD.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  openAs
};
