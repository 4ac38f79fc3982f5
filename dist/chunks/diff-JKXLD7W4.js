import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  diffSets
} from "./chunk-VZAWXLUV.js";
import "./chunk-MAZQ3TD5.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  diffSets
};
