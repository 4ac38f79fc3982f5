import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readPeople
} from "./chunk-7WH3J63K.js";
import "./chunk-7JJGGJKP.js";
import "./chunk-ZCU3WYBB.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  readPeople
};
