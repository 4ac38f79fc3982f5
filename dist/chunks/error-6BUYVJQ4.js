import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-HC46BZWO.js";
import "./chunk-4B6GXJKX.js";
import "./chunk-SBSUKJEU.js";
export {
  QuorateError
};
