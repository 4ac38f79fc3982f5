import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readPeople
} from "./chunk-5UEBZAEB.js";
import "./chunk-T7NYTMIU.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-HC46BZWO.js";
import "./chunk-4B6GXJKX.js";
import "./chunk-SBSUKJEU.js";
export {
  readPeople
};
