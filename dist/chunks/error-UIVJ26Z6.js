import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-P4SU3GUE.js";
import "./chunk-DY2LLULD.js";
import "./chunk-SBSUKJEU.js";
export {
  QuorateError
};
