import {
  __commonJS
} from "./chunk-OB3KF4YX.js";

// required:node:crypto
var require_node_crypto = __commonJS({
  "required:node:crypto"(exports, module) {
    module.exports = process.getBuiltinModule("node:crypto");
  }
});

export {
  require_node_crypto
};
