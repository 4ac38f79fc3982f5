import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-TBO5OUUW.js";
import "./chunk-JZTEMKTX.js";
import "./chunk-SBSUKJEU.js";
export {
  QuorateError
};
