import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-N7XP4VCR.js";
import "./chunk-OWYQSULP.js";
import "./chunk-SBSUKJEU.js";
export {
  QuorateError
};
