import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
import "./chunk-SBSUKJEU.js";
export {
  QuorateError
};
