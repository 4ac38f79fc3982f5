import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-RUCBI4MO.js";
import "./chunk-K3RPKZD2.js";
import "./chunk-SBSUKJEU.js";
export {
  QuorateError
};
