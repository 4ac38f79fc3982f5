import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  diffSets
} from "./chunk-RAMEJ2OT.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  diffSets
};
