import {
  readPeople
} from "./chunk-ERBXSVTS.js";
import "./chunk-WCP6WYLP.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-E4JRPDIS.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  readPeople
};
