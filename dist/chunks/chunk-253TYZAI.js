// imported:node:crypto?src/usecases/install/set-password.ts
var own_createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);
var own_createHmac = (...args) => process.getBuiltinModule("node:crypto").createHmac(...args);
var own_pbkdf2Sync = (...args) => process.getBuiltinModule("node:crypto").pbkdf2Sync(...args);
var own_randomBytes = (...args) => process.getBuiltinModule("node:crypto").randomBytes(...args);

// src/usecases/install/set-password.ts
async function setPassword(database, role, password) {
  await database.query(`alter role ${quoteIdentifier(role)} password '${scramVerifier(password)}'`);
}
function scramVerifier(password) {
  const iterations = 4096;
  const salt = own_randomBytes(16);
  const salted = own_pbkdf2Sync(password.reveal().normalize("NFKC"), salt, iterations, 32, "sha256");
  const keyFor = (label) => own_createHmac("sha256", salted).update(label).digest();
  const storedKey = own_createHash("sha256").update(keyFor("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${storedKey}:${keyFor("Server Key").toString("base64")}`;
}
function quoteIdentifier(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

export {
  setPassword
};
