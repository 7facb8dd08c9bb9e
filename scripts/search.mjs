// Search a built site as its page does: node search.mjs build/docs "first query" ...; prints the results as JSON.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const [root, ...queries] = process.argv.slice(2);
const nothing = () => null;
const page = {
  SPHINX_HIGHLIGHT_ENABLED: false,
  document: { addEventListener: nothing, getElementById: () => ({ childNodes: [] }), readyState: "loading" },
  console,
  _: (text) => text,
};
page.window = page;
vm.createContext(page);
vm.runInContext("var _ready = () => null;", page);
for (const name of ["_static/language_data.js", "_static/searchtools.js", "searchindex.js"]) {
  vm.runInContext(readFileSync(`${root}/${name}`, "utf8"), page);
}
const found = {};
for (page.query of queries) {
  const results = vm.runInContext("Search._performSearch(...Search._parseQuery(query))", page);
  // The page shows the last one first.
  found[page.query] = results.reverse().map(([name, title, anchor]) => ({ page: name, title, anchor }));
}
process.stdout.write(JSON.stringify(found));
