import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-3XER4X7Q.js";
import "./chunk-RTLP6CBT.js";
import "./chunk-SBSUKJEU.js";
export {
  QuorateError
};
