import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-LNTRLGO4.js";
import "./chunk-2NSOHCKH.js";
import "./chunk-SBSUKJEU.js";
export {
  QuorateError
};
