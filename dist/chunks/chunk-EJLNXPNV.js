import {
  QuorateError,
  readText
} from "./chunk-MOJ4YKEH.js";

// src/usecases/run/subjects.ts
async function givenSubjects({ subjects, file, folder, audience }) {
  if (subjects !== null && file !== null)
    throw new QuorateError("USAGE", {
      expected: { subjects: "without subjects-file" },
      observed: ["subjects", "subjects-file"]
    });
  const text = file === null ? subjects ?? "" : await readText(folder, file);
  const named = text.split(/\s+/).filter((word) => word !== "").sort();
  return { subjects: named, ...audience === null ? {} : { audience } };
}
async function requireSignedSubjects(inputs, signed) {
  if (inputs.subjects === null && inputs.file === null) return;
  const { subjects } = await givenSubjects(inputs);
  if (subjects.join("\n") !== signed.join("\n"))
    throw new QuorateError("SUBJECTS_DIFFER", { expected: signed, observed: subjects });
}

export {
  givenSubjects,
  requireSignedSubjects
};
