// The profile's JSON Schema as a validator of another maker reads it: it is a schema, it takes every profile
// that Headgate takes, and refuses the mistakes that a schema can tell.
//
//   node profile_schema.mjs SCHEMA EXAMPLE CASES
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import Ajv from "ajv/dist/2020.js";

const [schemaFile, exampleFile, casesFolder] = process.argv.slice(2);
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

// A case is a profile, a line of dashes, and Headgate's problems with it, a line each.
const cases = readdirSync(casesFolder)
  .filter((name) => name.endsWith(".case"))
  .map((name) => {
    const [profile, problems] = readFileSync(join(casesFolder, name), "utf8").split("\n----\n");
    const errors = problems.split("\n").filter((line) => /^profile\.json:/.test(line) && !line.includes(": warning: "));
    return { name, profile, errors };
  });

function complaints(profile) {
  return validate(profile) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`);
}

test("takes the example", () => {
  assert.deepEqual(complaints(JSON.parse(readFileSync(exampleFile, "utf8"))), []);
});

const accepted = cases.filter(({ errors }) => errors.length === 0);
for (const { name, profile } of accepted) {
  test(`takes ${name}`, () => assert.deepEqual(complaints(JSON.parse(profile)), []));
}
test("there are accepted cases", () => assert.ok(accepted.length >= 5));

const told = ["unknown_keys", "wrong_types", "missing", "ranges", "units_and_urls", "ids", "format_zero", "newer", "not_an_object"];
for (const name of told) {
  test(`refuses ${name}`, () => {
    const { profile, errors } = cases.find((each) => each.name === `${name}.case`);
    assert.ok(errors.length > 0);
    assert.ok(complaints(JSON.parse(profile)).length > 0);
  });
}
