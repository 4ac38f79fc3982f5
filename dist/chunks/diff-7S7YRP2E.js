import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  diffSets
} from "./chunk-NVBVNZGJ.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  diffSets
};
