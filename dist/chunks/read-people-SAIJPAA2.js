import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readPeople
} from "./chunk-BE3TAST3.js";
import "./chunk-H62SAUEO.js";
import "./chunk-Y2UK72KH.js";
export {
  readPeople
};
