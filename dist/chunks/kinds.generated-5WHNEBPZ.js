import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  KINDS
} from "./chunk-CNG4NECG.js";
import "./chunk-SBSUKJEU.js";
export {
  KINDS
};
