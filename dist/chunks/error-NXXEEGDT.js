import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-62VHAL2V.js";
import "./chunk-2HLIRXXN.js";
import "./chunk-SBSUKJEU.js";
export {
  QuorateError
};
