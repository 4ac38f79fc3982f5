import {
  readTrustedRoot
} from "./chunk-DBLCNAOL.js";
import "./chunk-QEKXVSZ6.js";
import "./chunk-4CB572L7.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-OB3KF4YX.js";
export {
  readTrustedRoot
};
