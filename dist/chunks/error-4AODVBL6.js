import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-255FOQW4.js";
import "./chunk-2L7FVHGR.js";
import "./chunk-SBSUKJEU.js";
export {
  QuorateError
};
