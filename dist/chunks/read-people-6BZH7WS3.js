import {
  readPeople
} from "./chunk-JENBYSKF.js";
import "./chunk-DVW5BMBY.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-W2Q5UKN3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  readPeople
};
