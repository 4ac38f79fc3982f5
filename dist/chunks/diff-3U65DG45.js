import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  diffSets
} from "./chunk-MZDMF6TH.js";
import "./chunk-3IKVKSJR.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-CNG4NECG.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  diffSets
};
