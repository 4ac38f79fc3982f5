import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-WCBVFPGP.js";
import "./chunk-K6IAYQWH.js";
import "./chunk-SBSUKJEU.js";
export {
  QuorateError
};
