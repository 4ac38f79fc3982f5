import {
  readPeople
} from "./chunk-PLDAXTD4.js";
import "./chunk-M7PYES5L.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-TUT3Y6SS.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  readPeople
};
