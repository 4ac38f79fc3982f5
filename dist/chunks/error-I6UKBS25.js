import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-BQ2JFUWW.js";
import "./chunk-R73LDN3T.js";
import "./chunk-SBSUKJEU.js";
export {
  QuorateError
};
