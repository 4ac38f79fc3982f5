import {
  QuorateError,
  fitted
} from "./chunk-MOJ4YKEH.js";

// src/sandbox/fingerprint.ts
var GUARDED = `
  select jsonb_build_object(
    'units', (select jsonb_agg(to_jsonb(u) order by u.canonical_address) from public.information_unit as u),
    'versions', (select count(*) from public.unit_version),
    'sets', (select count(*) from cutter_governance.cut_change_set),
    'results', (select count(*) from cutter_governance.verify_result),
    'signatures', (select count(*) from cutter_governance.dot_pair_signature),
    'entries', (select jsonb_agg(status order by entry_id) from cutter_governance.decision_backlog_entry),
    'grants', (select jsonb_agg(to_jsonb(g) order by auth_code) from qt001_cp.governance_build_authorization as g)
  )::text as state`;
async function fingerprint(sandbox) {
  const superuser = await sandbox.connectAs("superuser");
  try {
    const [row] = await superuser.query(GUARDED);
    return row?.state ?? "";
  } finally {
    await superuser.close();
  }
}

// src/sandbox/teller.ts
function excerpt(log, from, most) {
  const lines = log.split("\n");
  const begin = lines.findIndex((line) => line.startsWith(from));
  return lines.slice(begin, begin + most).join("\n");
}
function paragraph(log, from) {
  return excerpt(log, from, 100).replace(/\n\n[\s\S]*$/, "");
}
async function entries(sandbox) {
  const superuser = await sandbox.connectAs("superuser");
  try {
    const rows = await superuser.query(
      "select status from cutter_governance.decision_backlog_entry order by entry_number"
    );
    return rows.map(({ status }) => status);
  } finally {
    await superuser.close();
  }
}
var SHOWN_LENGTH = 150;
function teller(tally, printed, width, countedJob) {
  const print = (text) => printed(fitted(text, width));
  const say = (mark, name, what, started) => {
    const time = `${((performance.now() - started) / 1e3).toFixed(2)} s`;
    print(`${mark} ${name.padEnd(18)} ${time.padStart(8)}  ${what}`);
  };
  const teller2 = {
    async step(name, what, run) {
      const started = performance.now();
      const result = await run();
      say("\u2713", name, what, started);
      return result;
    },
    async job(name, what, run) {
      const started = performance.now();
      const told = await run();
      say(told.exit === 0 ? "\u2713" : "\u2717", name, told.exit === 0 ? what : `${what}
${told.stdout}${told.stderr}`, started);
      if (told.exit !== 0) throw new QuorateError("DEMO_WRONG", { expected: name, observed: told.codes });
      if (name === countedJob) tally.counted += 1;
      return told;
    },
    async quietly(name, run) {
      const told = await run();
      if (told.exit !== 0) throw new QuorateError("DEMO_WRONG", { expected: name, observed: told.codes });
      return told;
    },
    async refused(sandbox, { name, code, run, state = fingerprint }) {
      const started = performance.now();
      const before = await state(sandbox);
      const told = await run();
      const isRefused = told.exit === 1 && told.codes.includes(code) && await state(sandbox) === before;
      if (isRefused) tally.refused += 1;
      else tally.wrong += 1;
      say(
        isRefused ? "\u26D4" : "\u2717",
        isRefused ? "refused" : "WRONG",
        `${name} \u2192 ${counted(told.codes) || `exit ${told.exit}`}`,
        started
      );
    },
    check(name, holds, what) {
      if (!holds) tally.wrong += 1;
      say(holds ? "\u2713" : "\u2717", name, what, performance.now());
    },
    show(title, text) {
      print(`  \u250C ${title}`);
      for (const line of text.trimEnd().split("\n")) {
        const shown = line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH).toWellFormed()}\u2026` : line;
        for (const row of fitted(shown, width - 4).split("\n")) printed(`  \u2502 ${row}`);
      }
    }
  };
  return teller2;
}
function counted(codes) {
  return [...new Set(codes)].map((code) => [code, codes.filter((one) => one === code).length]).map(([code, times]) => times === 1 ? code : `${code} \xD7${times}`).join(", ");
}

export {
  excerpt,
  paragraph,
  entries,
  teller
};
