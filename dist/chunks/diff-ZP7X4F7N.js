import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  diffSets
} from "./chunk-5EJJNQXM.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-Y763HXJ3.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  diffSets
};
