import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  diffSets
} from "./chunk-GVMD5M7A.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-HET5VXRH.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  diffSets
};
