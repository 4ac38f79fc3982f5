import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError,
  errorOf,
  throwFindings
} from "./chunk-XGWUFQRL.js";
import "./chunk-XLIHMNDQ.js";
import "./chunk-SBSUKJEU.js";
export {
  QuorateError,
  errorOf,
  throwFindings
};
