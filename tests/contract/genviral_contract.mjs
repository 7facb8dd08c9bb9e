// Judges values by the request schemas that Genviral publishes: reads a JSON array of [schema, value] from standard
// input, and prints an array of null for each that is accepted, and of its first issue for each that is not.
import * as contract from "@genviral/partner-api-contracts";

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const judged = JSON.parse(Buffer.concat(chunks).toString("utf8")).map(([name, value]) => {
  const parsed = contract[name].safeParse(value);
  if (parsed.success) return null;
  const issue = parsed.error.issues[0];
  return { path: issue.path, code: issue.code, message: issue.message };
});
process.stdout.write(JSON.stringify(judged));
