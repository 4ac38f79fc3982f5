import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-HZ2DT5DO.js";
import "./chunk-RW7SEXHL.js";
import "./chunk-SBSUKJEU.js";
export {
  QuorateError
};
