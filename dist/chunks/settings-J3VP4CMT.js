import {
  LOGIN_PREFIX,
  Secret,
  databaseSettings,
  installerSettings,
  optionalSecret,
  readVariables,
  readVia,
  requiredSecret
} from "./chunk-FTQPQCFV.js";
import "./chunk-OB3KF4YX.js";
export {
  LOGIN_PREFIX,
  Secret,
  databaseSettings,
  installerSettings,
  optionalSecret,
  readVariables,
  readVia,
  requiredSecret
};
