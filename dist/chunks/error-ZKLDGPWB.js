import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-QWAGQQAI.js";
import "./chunk-NANICVNU.js";
import "./chunk-SBSUKJEU.js";
export {
  QuorateError
};
