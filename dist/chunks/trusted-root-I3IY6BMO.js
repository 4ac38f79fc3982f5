import {
  readTrustedRoot
} from "./chunk-M6TJSKYX.js";
import "./chunk-QEKXVSZ6.js";
import "./chunk-VMUSJW27.js";
import "./chunk-4CB572L7.js";
import "./chunk-OB3KF4YX.js";
export {
  readTrustedRoot
};
