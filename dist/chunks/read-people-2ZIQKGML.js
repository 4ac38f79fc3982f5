import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readPeople
} from "./chunk-XNLRLRAV.js";
import "./chunk-UIMO6ZHU.js";
import "./chunk-Y2UK72KH.js";
export {
  readPeople
};
