import {
  readTrustedRoot
} from "./chunk-RHB2YBEB.js";
import "./chunk-QEKXVSZ6.js";
import "./chunk-4CB572L7.js";
import "./chunk-JB6JSYII.js";
import "./chunk-OB3KF4YX.js";
export {
  readTrustedRoot
};
