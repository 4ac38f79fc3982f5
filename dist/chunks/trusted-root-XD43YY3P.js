import {
  readTrustedRoot
} from "./chunk-7NHSS255.js";
import "./chunk-QEKXVSZ6.js";
import "./chunk-4CB572L7.js";
import "./chunk-TUT3Y6SS.js";
import "./chunk-OB3KF4YX.js";
export {
  readTrustedRoot
};
